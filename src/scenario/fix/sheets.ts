import type { Value } from '../edit/index.ts';
import type { ScenarioTexts, SourceText, WordsLanguage } from '../read/index.ts';
import { parseText } from '../read/parse.ts';
import type { Sheet, Sheets } from './fix.ts';

function sheetOf({ file, text }: SourceText): Sheet | undefined {
  const { data } = parseText({ file, text });
  return data === undefined ? undefined : { file, data: data as Value };
}

/** The files of a scenario as plain data, as far as each can be read. */
export function sheetsOf({ structure, words }: ScenarioTexts): Sheets {
  return {
    structure: sheetOf(structure),
    words: Object.entries(words).flatMap(([language, source]) => {
      const sheet = source && sheetOf(source);
      return sheet ? [{ ...sheet, language: language as WordsLanguage }] : [];
    }),
  };
}
