import type { Report } from '../../lab/report.ts';
import { headOf, type ReportNames } from '../../lab/telling/report-names.ts';
import { tablesOf } from '../../lab/telling/tables.ts';
import type { Call } from '../verb.ts';
import { table } from './table.ts';

/** A finding in one sentence. */
interface Told {
  message: string;
}

function findingLines(findings: readonly Told[], { say }: Call): string[] {
  if (findings.length === 0) return [say('lab:noFindings')];
  return [
    say('lab:findings', { count: findings.length }),
    ...findings.map(({ message }) => `- ${message}`),
  ];
}

/** A report as people read it in a terminal. */
export function labLines(
  report: Report,
  names: ReportNames,
  findings: readonly Told[],
  call: Call,
): string[] {
  return [
    call.say('lab:head', headOf(report, names)),
    call.say('lab:probed', { matches: report.probed.matches }),
    ...tablesOf(report, names).flatMap(({ title, rows }) => ['', title, ...table(rows)]),
    ...['', ...findingLines(findings, call)],
  ];
}
