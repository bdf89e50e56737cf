import type { ScenarioCard } from 'virtual:scenarios';
import { LANGUAGES, type Language } from '../../i18n/index.ts';

/** What a card says in our language; a scenario need not speak it, then in one that it has. */
export function cardWords(card: ScenarioCard, wish: Language) {
  for (const language of [wish, ...LANGUAGES]) {
    const words = card.words[language];
    if (words) return { language, words };
  }
  return undefined;
}
