import type { Language } from '../../i18n/index.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Playable } from '../checking/useChecked.tsx';

/** The words of a document in a language, or in another one that it has. A playable one has some. */
export const wordsIn = ({ words, scenario }: Playable, language: Language): Words =>
  (words[language] ?? words[scenario.languages[0]!])!;
