import { files } from 'virtual:scenarios';
import { LANGUAGES, type Language } from '../../../i18n/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';

/** The structure of a built-in scenario; nothing if there is none of that name. */
export async function openScenario(id: string): Promise<Scenario | undefined> {
  return (await files[id]?.structure())?.default;
}

/** Its words in a language, or in another one that it has: a scenario need not speak all of ours. */
export async function openWords(
  id: string,
  wish: Language,
): Promise<{ language: Language; words: Words } | undefined> {
  for (const language of [wish, ...LANGUAGES]) {
    const open = files[id]?.[language];
    if (open) return { language, words: (await open()).default };
  }
  return undefined;
}
