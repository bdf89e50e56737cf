import { sayComplaint } from '../i18n/complaints.ts';
import { checkScenario } from '../scenario/check/index.ts';
import type { Complaint, Reading } from '../scenario/read/index.ts';
import { fetchTexts } from './shelf.ts';
import { BadInput, type Call } from './verb.ts';

export type Whole = Extract<Reading, { scenario: unknown }>;

/** One complaint on one line. */
export function complaintLine(complaint: Complaint, { say, language }: Call): string {
  const { file, line, column, severity } = complaint;
  const place = `${file}:${line}:${column}`;
  const said = sayComplaint(complaint, language);
  return say('verbs:complaint', { place, severity: say(`verbs:severity.${severity}`), ...said });
}

export const worstOf = (complaints: readonly Complaint[]): Complaint | undefined =>
  complaints.find(({ severity }) => severity === 'error');

/** A scenario that can be played, by id or path. */
export async function scenarioToPlay(meant: string, call: Call): Promise<Whole> {
  const reading = checkScenario(await fetchTexts(meant, call.say));
  if ('scenario' in reading) return reading;
  throw new BadInput(complaintLine(worstOf(reading.complaints)!, call));
}
