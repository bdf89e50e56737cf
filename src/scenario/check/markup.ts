import type { Words } from '../format/words.ts';
import type { WordsLanguage } from '../read/index.ts';
import type { Finding } from './finding.ts';
import { textsOf } from './texts.ts';

/** Text is Markdown that runs nothing and loads nothing. */
const REFUSED = [
  { pattern: /<[a-zA-Z/!?]/, markup: 'html' },
  { pattern: /!\[/, markup: 'image' },
  { pattern: /\]\(\s*(?!https:)/, markup: 'link' },
] as const;

export function markup(words: Words, language: WordsLanguage): Finding[] {
  return textsOf(words).flatMap(({ text, path }) =>
    REFUSED.filter(({ pattern }) => pattern.test(text)).map((refused) => ({
      in: language,
      spot: { path },
      code: 'markup-refused',
      values: { markup: refused.markup },
    })),
  );
}
