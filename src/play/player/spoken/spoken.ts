import type { Language } from '../../../i18n/index.ts';
import type { Words } from '../../../scenario/format/words.ts';

/** Words of a scenario, and the language that they are in: not every scenario speaks all of ours. */
export interface Spoken {
  language: Language;
  words: Words;
}
