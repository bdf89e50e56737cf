import type { Words } from '../format/words.ts';
import type { WordsLanguage } from '../read/index.ts';
import { type Finding, found } from './finding.ts';

/** Texts that were translated before their original was changed, at their place; else at the list. */
export const stale = ({ stale: parts = [], ...words }: Words, language: WordsLanguage): Finding[] =>
  parts.map((part, index) => {
    const path = part.split('/');
    let text: unknown = words;
    for (const key of path) text = (text as Record<string, unknown> | undefined)?.[key];
    const spot = typeof text === 'string' ? path : ['stale', index];
    return { ...found(spot, 'words-stale', { part }), in: language };
  });
