import type { Scenario } from '../format/scenario.ts';
import type { Words } from '../format/words.ts';
import { type Complaint, isFatal } from './complaint.ts';
import { type Draft, draft, type ScenarioTexts, type WordsLanguage } from './draft.ts';
import { inOrder } from './order.ts';

export { CODES, type ComplaintCode } from './codes.ts';
export type { Complaint, Values } from './complaint.ts';
export type { ScenarioTexts, WordsLanguage } from './draft.ts';
export type { SourceText } from './parse.ts';

/** A scenario that can be used, perhaps with warnings, or the reasons why it cannot. */
export type Reading =
  | { scenario: Scenario; words: Partial<Record<WordsLanguage, Words>>; complaints: Complaint[] }
  | { complaints: Complaint[] };

/** What is left of a draft once everything has been said against it. */
export function settle({ scenario, words, complaints }: Draft): Reading {
  const ordered = inOrder(complaints);
  return scenario && !isFatal(ordered)
    ? { scenario, words, complaints: ordered }
    : { complaints: ordered };
}

/** Reads the files of a scenario: their form alone. Whether the parts fit is for `checkScenario`. */
export const readScenario = (texts: ScenarioTexts): Reading => settle(draft(texts));
