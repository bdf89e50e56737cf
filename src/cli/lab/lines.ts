import type { Report } from '../../lab/report.ts';
import type { Mean } from '../../lab/spread.ts';
import type { Call } from '../verb.ts';
import { sayFinding } from './say-finding.ts';
import { table } from './table.ts';

const share = (of: number): string => `${(100 * of).toFixed(1)}%`;
const figure = (of: number): string => of.toFixed(3);
const withError = ({ mean, high }: Mean): string => `${figure(mean)} ±${figure(high - mean)}`;

/** The lines against the desks; the best line of a desk is starred. */
function desksTable({ desks, byAgent }: Report, { say }: Call): string[] {
  const head = [say('lab:line'), ...desks.map(({ desk }) => desk)];
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

function optionsTable({ options }: Report, { say }: Call): string[] {
  return table([
    [say('lab:option'), say('lab:turn'), say('lab:strategy'), say('lab:chosen')],
    ...options.map(({ id, turn, strategy, chosen }) => [id, `${turn}`, strategy, share(chosen)]),
  ]);
}

const sharesTable = (head: string, rows: readonly (readonly [string, number])[], of: string) =>
  table([[head, of], ...rows.map(([id, met]) => [id, share(met)])]);

/** A report as people read it. */
export function labLines(report: Report, call: Call): string[] {
  const { say } = call;
  const { scenario, seat, matches, seed, seeds, tension, events, endings, findings } = report;
  return [
    say('lab:head', { scenario, seat, matches, seed, seeds, tension }),
    '',
    say('lab:desks'),
    ...desksTable(report, call),
    '',
    ...optionsTable(report, call),
    '',
    ...sharesTable(
      say('lab:ending'),
      endings.map(({ id, share }) => [id, share] as const),
      say('lab:share'),
    ),
    '',
    ...sharesTable(
      say('lab:event'),
      events.map(({ id, reached }) => [id, reached] as const),
      say('lab:share'),
    ),
    '',
    say('lab:findings', { count: findings.length }),
    ...findings.map((finding) => `- ${sayFinding(finding, call)}`),
  ];
}
