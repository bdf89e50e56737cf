import type { Report } from '../../lab/report.ts';
import type { Mean } from '../../lab/spread.ts';
import type { Call } from '../verb.ts';
import { table } from './table.ts';

/** A finding in one sentence. */
interface Told {
  message: string;
}

const share = (of: number): string => `${(100 * of).toFixed(1)}%`;
const figure = (of: number): string => of.toFixed(3);
const withError = ({ mean, high }: Mean): string => `${figure(mean)} ±${figure(high - mean)}`;

/** The lines against the desks; the best line of a desk is starred. */
function desksTable({ desks, byAgent }: Report, { say }: Call): string[] {
  const head = [say('lab:line'), ...desks.map(({ desk }) => `${desk} `)];
  const rows = Object.keys(byAgent).map((line) => [
    line,
    ...desks.map(({ lines, ranking }) => {
      const star = ranking[0] === line ? '*' : ' ';
      return withError(lines[line]!) + star;
    }),
  ]);
  const margins = [say('lab:margin'), ...desks.map(({ margin }) => `${withError(margin)} `)];
  return table([head, ...rows, margins]);
}

function outcomesTable({ byAgent }: Report, { say }: Call): string[] {
  const names = Object.keys(Object.values(byAgent)[0]?.outcome ?? {});
  const rows = Object.entries(byAgent).map(([line, { outcome }]) => [
    line,
    ...names.map((name) => withError(outcome[name]!)),
  ]);
  return table([[say('lab:line'), ...names], ...rows]);
}

function optionsTable({ options }: Report, { say }: Call): string[] {
  const head = (['option', 'turn', 'strategy', 'chosen', 'open', 'rival'] as const).map((name) =>
    String(say(`lab:${name}`)),
  );
  const rows = options.map(({ id, turn, strategy, chosen, open, rival }) => [
    ...[id, `${turn}`, strategy, share(chosen), share(open)],
    rival ? `${rival.id} ${figure(rival.worst)}` : '',
  ]);
  return table([head, ...rows]);
}

function callsTable({ calls }: Report, { say }: Call): string[] {
  const head = (['call', 'rings', 'badly', 'fromTo'] as const).map((name) =>
    String(say(`lab:${name}`)),
  );
  const rows = calls.map(({ id, rings, badly, byLine }) => {
    const shares = Object.values(byLine);
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    const range = shares.length > 0 ? `${share(least)}, ${share(most)}` : '';
    return [id, share(rings), share(badly), range];
  });
  return table([head, ...rows]);
}

const sharesTable = (head: string, of: string, rows: readonly (readonly [string, number])[]) =>
  table([[head, of], ...rows.map(([id, met]) => [id, share(met)])]);

function findingLines(findings: readonly Told[], { say }: Call): string[] {
  if (findings.length === 0) return [say('lab:noFindings')];
  return [
    say('lab:findings', { count: findings.length }),
    ...findings.map(({ message }) => `- ${message}`),
  ];
}

/** A report as people read it. */
export function labLines(report: Report, findings: readonly Told[], call: Call): string[] {
  const { say } = call;
  const { scenario, seat, matches, seed, seeds, tension, events, endings, probed } = report;
  return [
    say('lab:head', { scenario, seat, matches, seed, seeds, tension }),
    say('lab:probed', { matches: probed.matches }),
    ...['', say('lab:desks'), ...desksTable(report, call)],
    ...['', say('lab:outcomes'), ...outcomesTable(report, call)],
    ...['', ...optionsTable(report, call)],
    ...['', ...callsTable(report, call)],
    ...[
      '',
      ...sharesTable(
        say('lab:ending'),
        say('lab:share'),
        endings.map(({ id, share }) => [id, share]),
      ),
    ],
    ...[
      '',
      ...sharesTable(
        say('lab:event'),
        say('lab:share'),
        events.map(({ id, reached }) => [id, reached]),
      ),
    ],
    ...['', ...findingLines(findings, call)],
  ];
}
