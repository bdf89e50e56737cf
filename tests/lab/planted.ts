import type { Finding } from '../../src/lab/finding.ts';
import { findingsOf } from '../../src/lab/findings.ts';
import { LINES } from '../../src/lab/lines.ts';
import { type Report, reportOf } from '../../src/lab/report.ts';
import { surveyAlone } from '../../src/lab/survey.ts';
import { draft } from '../../src/scenario/read/draft.ts';
import { textOfTiny } from '../scenario/tiny.ts';

/** A passage of the tiny scenario and what takes its place. */
export type Plant = [passage: string, by: string];

/** What the laboratory reports of the tiny scenario with some faults planted in it. */
export function reported(...plants: Plant[]): Report & { findings: Finding[] } {
  let text = textOfTiny('structure');
  for (const [passage, by] of plants) {
    if (text.split(passage).length !== 2) throw new Error(`not exactly once: ${passage}`);
    text = text.replace(passage, () => by);
  }
  const { scenario, complaints } = draft({ structure: { file: 'tiny', text }, words: {} });
  if (!scenario) throw new Error(JSON.stringify(complaints));
  const plan = {
    seat: 'seoul',
    lines: Object.keys(LINES),
    matches: 8 * Object.keys(LINES).length,
    seed: 1953,
    tension: 'tense' as const,
    switches: {},
  };
  const report = reportOf(scenario, plan, surveyAlone(scenario, plan));
  return { ...report, findings: findingsOf(report) };
}
