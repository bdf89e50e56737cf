import type { Language } from '../../i18n/index.ts';
import type { ScenarioTexts, SourceText } from '../../scenario/read/index.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';

/** The files as the reader of scenarios takes them. */
export function textsOf(files: Files): ScenarioTexts {
  const words: Partial<Record<Language, SourceText>> = {};
  for (const language of languagesOf(files)) {
    const file = wordsFile(language);
    words[language] = { file, text: files[file] ?? '' };
  }
  return { structure: { file: STRUCTURE, text: files[STRUCTURE] ?? '' }, words };
}
