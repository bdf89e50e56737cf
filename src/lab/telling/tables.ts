import type { Report } from '../report.ts';
import type { Mean } from '../spread.ts';
import type { ReportNames } from './report-names.ts';

/** A part of a report as rows; the first row names the columns, the first column the rows. */
export interface ReportTable {
  title: string;
  rows: readonly (readonly string[])[];
}

const share = (of: number): string => `${(100 * of).toFixed(1)}%`;
const figure = (of: number): string => of.toFixed(3);
const withError = ({ mean, high }: Mean): string => `${figure(mean)} ±${figure(high - mean)}`;

/** The lines against the desks; the best line of a desk is starred. */
function desksTable({ desks, byAgent }: Report, names: ReportNames): ReportTable {
  const head = [names.label('line'), ...desks.map(({ desk }) => `${names.desk(desk)} `)];
  const rows = Object.keys(byAgent).map((line) => [
    names.line(line),
    ...desks.map(
      ({ lines, ranking }) => withError(lines[line]!) + (ranking[0] === line ? '*' : ' '),
    ),
  ]);
  const margins = [names.label('margin'), ...desks.map(({ margin }) => `${withError(margin)} `)];
  return { title: names.label('desks'), rows: [head, ...rows, margins] };
}

function outcomesTable({ byAgent }: Report, names: ReportNames): ReportTable {
  const outcomes = Object.keys(Object.values(byAgent)[0]?.outcome ?? {});
  const rows = Object.entries(byAgent).map(([line, { outcome }]) => [
    names.line(line),
    ...outcomes.map((name) => withError(outcome[name]!)),
  ]);
  const head = [names.label('line'), ...outcomes.map(names.outcome)];
  return { title: names.label('outcomes'), rows: [head, ...rows] };
}

function optionsTable({ options }: Report, names: ReportNames): ReportTable {
  const head = (['option', 'turn', 'strategy', 'chosen', 'open', 'best', 'rival'] as const).map(
    (label) => names.label(label),
  );
  const rows = options.map(({ id, turn, strategy, chosen, open, best, rival }) => [
    names.option(turn, id),
    ...[`${turn}`, names.line(strategy), share(chosen), share(open)],
    best === null ? '' : share(best),
    rival ? `${names.option(turn, rival.id)} ${figure(rival.worst)}` : '',
  ]);
  return { title: names.label('options'), rows: [head, ...rows] };
}

function callsTable({ calls }: Report, names: ReportNames): ReportTable {
  const head = (['call', 'rings', 'badly', 'fromTo'] as const).map((label) => names.label(label));
  const rows = calls.map(({ id, rings, badly, byLine }) => {
    const shares = Object.values(byLine);
    const [least, most] = [Math.min(...shares), Math.max(...shares)];
    const range = shares.length > 0 ? `${share(least)}, ${share(most)}` : '';
    return [names.call(id), share(rings), share(badly), range];
  });
  return { title: names.label('calls'), rows: [head, ...rows] };
}

const sharesTable = (
  title: string,
  head: readonly [string, string],
  rows: readonly (readonly [string, number])[],
): ReportTable => ({ title, rows: [head, ...rows.map(([name, met]) => [name, share(met)])] });

/** A report as tables, in the order in which one asks. */
export function tablesOf(report: Report, names: ReportNames): ReportTable[] {
  const { endings, events } = report;
  const of = names.label('share');
  return [
    desksTable(report, names),
    outcomesTable(report, names),
    optionsTable(report, names),
    callsTable(report, names),
    sharesTable(
      names.label('endings'),
      [names.label('ending'), of],
      endings.map(({ id, share: met }) => [names.ending(id), met]),
    ),
    sharesTable(
      names.label('events'),
      [names.label('event'), of],
      events.map(({ id, reached }) => [names.event(id), reached]),
    ),
  ];
}
