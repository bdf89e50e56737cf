interface Breach {
  rule: string;
  file: string;
  imports: string;
}

/** One import for each wall that it must not let through. Imports of our own are paths from the top. */
export const BREACHES: Breach[] = [
  ...line('scenario', 'game/index.ts'),
  ...line('game', 'agents/agent.ts'),
  ...line('agents', 'lab/run.ts'),
  ...line('lab', 'classroom/table/seat.ts'),
  ...line('classroom', 'i18n/index.ts'),
  ...line('i18n', 'cli/hub.ts'),
  ...line('cli', 'play/screen.ts'),
  ...line('play', 'studio/document.ts'),
  ...line('studio', 'main.ts'),
  { rule: 'only-phaser', file: 'src/play/panels/a.ts', imports: 'phaser' },
  { rule: 'only-howler', file: 'src/play/panels/a.ts', imports: 'howler' },
  { rule: 'only-yaml', file: 'src/scenario/format/a.ts', imports: 'yaml' },
  { rule: 'only-zod', file: 'src/game/match/a.ts', imports: 'zod' },
  {
    rule: 'only-marcbachmann-cel-js',
    file: 'src/game/match/a.ts',
    imports: '@marcbachmann/cel-js',
  },
  { rule: 'only-hono', file: 'src/classroom/server/live/a.ts', imports: 'hono' },
  { rule: 'only-hono-node-server', file: 'src/cli/a.ts', imports: '@hono/node-server' },
  {
    rule: 'only-rate-limiter-flexible',
    file: 'src/classroom/server/live/a.ts',
    imports: 'rate-limiter-flexible',
  },
  { rule: 'only-libsql', file: 'src/classroom/server/live/a.ts', imports: 'libsql' },
  { rule: 'only-obscenity', file: 'src/play/a.ts', imports: 'obscenity' },
  { rule: 'only-eventsource-parser', file: 'src/play/a.ts', imports: 'eventsource-parser' },
  { rule: 'only-d3-geo', file: 'src/play/panels/a.ts', imports: 'd3-geo' },
  { rule: 'only-qrcode', file: 'src/studio/a.ts', imports: 'qrcode' },
  { rule: 'only-idb-keyval', file: 'src/studio/a.ts', imports: 'idb-keyval' },
  { rule: 'only-papaparse', file: 'src/lab/a.ts', imports: 'papaparse' },
  { rule: 'only-i18next', file: 'src/lab/a.ts', imports: 'i18next' },
  { rule: 'only-xstate', file: 'src/play/a.ts', imports: 'xstate' },
  { rule: 'only-ml-kmeans', file: 'src/lab/a.ts', imports: 'ml-kmeans' },
  { rule: 'only-xstate-react', file: 'src/agents/a.ts', imports: '@xstate/react' },
  { rule: 'only-react', file: 'src/i18n/a.ts', imports: 'react' },
  { rule: 'only-react-dom', file: 'src/i18n/a.ts', imports: 'react-dom' },
  { rule: 'only-react-i18next', file: 'src/i18n/a.ts', imports: 'react-i18next' },
  { rule: 'only-react-aria-components', file: 'src/cli/a.ts', imports: 'react-aria-components' },
  { rule: 'only-xyflow-react', file: 'src/play/a.ts', imports: '@xyflow/react' },
  { rule: 'only-dagrejs-dagre', file: 'src/play/a.ts', imports: '@dagrejs/dagre' },
  { rule: 'only-codemirror', file: 'src/play/a.ts', imports: '@codemirror/view' },
  { rule: 'only-lezer', file: 'src/play/a.ts', imports: '@lezer/highlight' },
  { rule: 'only-observablehq-plot', file: 'src/play/a.ts', imports: '@observablehq/plot' },
  { rule: 'only-jsdom', file: 'src/play/a.ts', imports: 'jsdom' },
  { rule: 'only-fflate', file: 'src/studio/a.ts', imports: 'fflate' },
  { rule: 'only-xliff', file: 'src/play/a.ts', imports: 'xliff' },
  { rule: 'no-circles', file: 'src/lab/one.ts', imports: 'src/lab/one.ts' },
  { rule: 'game-one-door', file: 'src/agents/b.ts', imports: 'src/game/match/a.ts' },
  { rule: 'game-chance-first', file: 'src/game/chance/a.ts', imports: 'src/game/match/a.ts' },
  { rule: 'game-alliance-alone', file: 'src/game/alliance/a.ts', imports: 'src/game/debate/b.ts' },
  { rule: 'game-debate-alone', file: 'src/game/debate/a.ts', imports: 'src/game/alliance/b.ts' },
  { rule: 'game-match-below-root', file: 'src/game/match/b.ts', imports: 'src/game/decide.ts' },
  { rule: 'game-packages', file: 'src/game/match/a.ts', imports: 'idb-keyval' },
  {
    rule: 'scenario-by-type',
    file: 'src/play/panels/b.ts',
    imports: 'src/scenario/format/turn.ts',
  },
  { rule: 'pure-without-node', file: 'src/game/match/a.ts', imports: 'node:fs' },
  { rule: 'page-without-host', file: 'src/play/panels/a.ts', imports: 'src/cli/serve.ts' },
  { rule: 'page-without-node', file: 'src/play/panels/a.ts', imports: 'node:path' },
  { rule: 'no-tools-inside', file: 'src/lab/a.ts', imports: 'tools/build.ts' },
  { rule: 'declared-packages', file: 'src/lab/a.ts', imports: 'fast-check' },
  { rule: 'found', file: 'src/lab/a.ts', imports: 'src/lab/missing.ts' },
];

function line(folder: string, later: string): Breach[] {
  return [{ rule: `line-${folder}`, file: `src/${folder}/line.ts`, imports: `src/${later}` }];
}
