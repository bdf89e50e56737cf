import { LANGUAGES, type Language } from '../../i18n/index.ts';
import type { Spoken } from '../../play/player/spoken/spoken.ts';
import type { Playable } from './useChecked.tsx';

/** The words of a document in a language, or in another one that it has. */
export function spokenIn({ words }: Playable, wish: Language): Spoken | undefined {
  for (const language of [wish, ...LANGUAGES]) {
    const said = words[language];
    if (said) return { language, words: said };
  }
  return undefined;
}
