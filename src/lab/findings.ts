import { FEWEST_MET } from './dominance.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Report } from './report.ts';

const found = (code: FindingCode, subject: string, values: Finding['values'] = {}): Finding => ({
  code,
  subject,
  values,
});

function ofOptions({ options }: Report): Finding[] {
  return options.flatMap(({ id, turn, chosen, open, best, dominant, dominatedBy, gate }) => {
    const by = dominatedBy.join(', ');
    const dead = chosen === 0 && open === 0;
    return [
      ...(dominant ? [found('option-dominant', id, { turn })] : []),
      ...(dominatedBy.length > 0 ? [found('option-dominated', id, { turn, by })] : []),
      ...(best === 0 && dominatedBy.length === 0 ? [found('option-never-best', id, { turn })] : []),
      ...(dead && gate === 'shut' ? [found('gate-never-opens', id, { turn })] : []),
      ...(dead && gate === 'none' ? [found('option-never-chosen', id, { turn })] : []),
    ];
  });
}

/** An argument that moves no mandate by a point of a hundred may as well be left out. */
const MATTERS = 0.01;

function ofArguments({ arguments: all }: Report): Finding[] {
  return all.flatMap(({ id, turn, heard, moves }) => {
    if (heard === 0) return [found('argument-never-heard', id, { turn })];
    const idle = heard >= FEWEST_MET && moves < MATTERS;
    return idle ? [found('argument-never-matters', id, { turn, moves })] : [];
  });
}

/** What is wrong with a scenario, as far as a report shows it. */
export function findingsOf(report: Report): Finding[] {
  const { events, endings, calls } = report;
  return [
    ...ofOptions(report),
    ...events
      .filter(({ reached }) => reached === 0)
      .map(({ id }) => found('event-never-reached', id)),
    ...endings
      .filter(({ share }) => share === 0)
      .map(({ id }) => found('ending-never-reached', id)),
    ...calls.filter(({ rings }) => rings === 0).map(({ id }) => found('call-never-rings', id)),
    ...ofArguments(report),
  ];
}
