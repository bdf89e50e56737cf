import type { Language } from '../../i18n/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';

/** What is laid out for paper: a scenario as one of its capitals is told it. */
export interface Printed {
  scenario: Scenario;
  /** Of the capital (`wordsFrom`). */
  words: Words;
  language: Language;
  /** The capital. */
  seat: string;
}

/** The capitals in which a person may sit. */
export const capitalsOf = ({ seats }: Scenario): string[] =>
  Object.keys(seats).filter((seat) => seats[seat]!.playable);
