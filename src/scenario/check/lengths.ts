import type { Words } from '../format/words.ts';
import type { WordsLanguage } from '../read/index.ts';
import type { Finding } from './finding.ts';
import { type TextKind, textsOf } from './texts.ts';

/** What fits on a screen and into a head: English in words, Korean in characters; less than this. */
export const LIMITS: Record<Exclude<TextKind, 'other'>, Record<WordsLanguage, number>> = {
  summary: { en: 60, ko: 150 },
  briefing: { en: 120, ko: 300 },
  option: { en: 35, ko: 90 },
  line: { en: 40, ko: 100 },
  consequence: { en: 90, ko: 220 },
};

const MEASURES: Record<WordsLanguage, (text: string) => number> = {
  en: (text) => text.split(/\s+/).filter(Boolean).length,
  ko: (text) => [...text.replaceAll(/\s+/g, ' ')].length,
};

/** How long a text is in its language. */
export const lengthOf = (text: string, language: WordsLanguage): number => MEASURES[language](text);

/** Texts that are too long for their place. */
export function lengths(words: Words, language: WordsLanguage): Finding[] {
  return textsOf(words).flatMap(({ text, path, kind }) => {
    if (kind === 'other') return [];
    const limit = LIMITS[kind][language];
    const length = lengthOf(text, language);
    if (length < limit) return [];
    const values = { kind, length, limit, unit: language === 'en' ? 'words' : 'characters' };
    return [{ in: language, spot: { path }, code: 'text-too-long', values }];
  });
}
