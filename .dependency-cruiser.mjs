/**
 * The walls of docs/architecture.md, checked by tests/walls/imports.test.ts, which also plants a breach of
 * each rule. Every rule has a name and says in a sentence why it is there.
 */

/** A folder may import only from folders before it. A line has no circles. */
const LINE = ['scenario', 'game', 'agents', 'lab', 'classroom', 'i18n', 'cli', 'play', 'studio'];

const PURE =
  '^src/(scenario/(?!read/|edit/)|game/|agents/|lab/|classroom/(protocol|table|telling|review|rehearsal|export)/)';
const TEST = '\\.test\\.tsx?$';

const lineRules = LINE.map((folder, i) => ({
  name: `line-${folder}`,
  comment: `Imports run along the line ${LINE.join(', ')}, main: ${folder} may use only what stands before it.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...LINE.slice(i + 1).map((later) => `${later}/`), 'main\\.'].join('|')})` },
}));

/** A package that only some folders may use: [package, folders, why]. */
const PACKAGES = [
  ['phaser', 'play/board/', 'Phaser is large and touches the page: only the board, which loads late, draws with it.'],
  ['howler', 'play/sound/', 'Sound is off until asked for: only play/sound loads its player.'],
  ['yaml', 'scenario/(read|edit)/', 'Scenarios are compiled when the game is built: nobody else reads YAML.'],
  ['zod', '(scenario/(format|read)|classroom/(protocol|server)|studio/checking)/', 'The schema checks what authors write and what devices send; matches run on checked data.'],
  ['hono', 'classroom/server/http/', 'Requests are answered at one door; what lies behind it knows no HTTP.'],
  ['@hono/node-server', 'classroom/server/http/', 'The bridge from Node to the door of the class server.'],
  ['rate-limiter-flexible', 'classroom/server/http/', 'Who asks too often is turned away at the door.'],
  ['libsql', 'classroom/server/store/', 'One folder writes the database of classes.'],
  ['obscenity', 'classroom/server/names/', 'Rude words are looked for in the names of people; the list stays on the server.'],
  ['eventsource-parser', 'classroom/client/', 'A device listens to its class in one way.'],
  ['ml-kmeans', 'classroom/review/', 'Groups of opinion are found once, where a class is reviewed.'],
  ['@marcbachmann/cel-js', 'scenario/format/', 'A condition is parsed when a scenario is read; the rules evaluate a small checked tree.'],
  ['xstate', 'game/', 'The machines are the rules; whoever shows them asks the rules.'],
  ['@xstate/react', '(play|studio)/', 'Machines in the rules know no view.'],
  ['@xyflow/react', 'studio/map/', 'The graph of a scenario is drawn in one place, and loads with it.'],
  ['@dagrejs/dagre', 'studio/map/', 'Only the map has something to lay out.'],
  ['@codemirror', 'studio/text/', 'The text editor is large: it loads where a file is written as text.'],
  ['@lezer', 'studio/text/', 'A part of the text editor, which loads late.'],
  ['@observablehq/plot', 'lab/charts/', 'Only the reports of the laboratory draw charts of many matches.'],
  ['d3-geo', 'play/board/geometry/', 'The world is projected once; what paints it takes points.'],
  ['qrcode', 'play/qr/', 'A code to point a phone at is drawn in one place.'],
  ['jsdom', 'cli/lab/', 'The command line draws its charts without a page.'],
  ['fflate', 'studio/sharing/', 'Archives and links carry scenarios of authors.'],
  ['idb-keyval', '(play/(saves|debrief/kit)|studio/kept)/', 'What stays in a browser has few writers, so that none overwrites another.'],
  ['papaparse', '(classroom/server/http|play/debrief/kit|studio/languages)/', 'Tables are written and read where files come and go.'],
  ['xliff', 'studio/languages/', 'The one exchange format of translators.'],
  ['i18next', '(i18n|cli|play|studio)/', 'Words come last: rules, agents, laboratory and classes return codes.'],
  ['react', '(play|studio)/|main\\.tsx', 'Only what is seen is drawn with React.'],
  ['react-dom', '(play|studio)/|main\\.tsx', 'Only what is seen is drawn with React.'],
  ['react-i18next', '(play|studio)/|main\\.tsx', 'i18n speaks to the command line too, so it knows no React.'],
  ['react-aria-components', '(play|studio)/', 'Controls belong to what is seen.'],
];

const packageRules = PACKAGES.map(([name, folders, comment]) => ({
  name: `only-${name.replace('@', '').replace('/', '-')}`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders})` },
  to: { path: `node_modules/${name}/` },
}));

export default {
  forbidden: [
    ...lineRules,
    ...packageRules,
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third that both can use.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'game-one-door',
      comment: 'The rules have one door, game/index.ts: whatever else is in game can change freely.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/game/' },
      to: { path: '^src/game/', pathNot: '^src/game/index\\.ts$' },
    },
    {
      name: 'game-chance-first',
      comment: 'Chance is what all rules draw on; it knows none of them.',
      severity: 'error',
      from: { path: '^src/game/chance/' },
      to: { path: '^src/game/(?!chance/)' },
    },
    {
      name: 'game-alliance-alone',
      comment: 'The alliance model and the debate are strangers; match introduces them.',
      severity: 'error',
      from: { path: '^src/game/alliance/' },
      to: { path: '^src/game/(?!chance/|alliance/)' },
    },
    {
      name: 'game-debate-alone',
      comment: 'The debate and the alliance model are strangers; match introduces them.',
      severity: 'error',
      from: { path: '^src/game/debate/' },
      to: { path: '^src/game/(?!chance/|debate/)' },
    },
    {
      name: 'game-match-below-root',
      comment: 'The files at the root of game (command, event, decide, apply, view) use match, never the other way.',
      severity: 'error',
      from: { path: '^src/game/match/' },
      to: { path: '^src/game/[^/]+$' },
    },
    {
      name: 'game-packages',
      comment: 'The rules need nothing but XState: they must give the same bits everywhere, for years.',
      severity: 'error',
      from: { path: '^src/game/', pathNot: TEST },
      to: { path: 'node_modules/', pathNot: 'node_modules/xstate/' },
    },
    {
      name: 'scenario-by-type',
      comment:
        'The rules and the screens take types from scenario, the one list of names, the shape of a condition, how a capital’s words lie over the lead’s and what a source is called, so that neither carries the reader.',
      severity: 'error',
      from: { path: '^src/(game|agents|play)/', pathNot: TEST },
      to: {
        path: '^src/scenario/',
        pathNot: '^src/scenario/format/(gauges|condition-tree|words-from|source-title)\\.ts$',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    {
      name: 'pure-without-node',
      comment: 'The rules run in Node, in a worker and in a page: none of the three may be assumed.',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-without-host',
      comment: 'What runs in a page never imports the command line or the class server.',
      severity: 'error',
      from: { path: '^src/(play|studio|main)', pathNot: TEST },
      to: { path: '^src/(cli|classroom/server)/' },
    },
    {
      name: 'page-without-node',
      comment: 'A page has no files and no processes.',
      severity: 'error',
      from: { path: '^src/(i18n|play|studio|main)', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tools-inside',
      comment: 'The product does not lean on its build or on its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(tools|tests)/|\\.test\\.tsx?$' },
    },
    {
      name: 'declared-packages',
      comment: 'A package that the product uses stands under dependencies, with its exact version.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        dependencyTypesNot: ['type-only', 'type-import'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count too: what is described in terms of a later folder depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.svg'], exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
