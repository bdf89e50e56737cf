import type { Words } from '../../scenario/format/words.ts';

const ACCENTS: Record<string, string> = {
  ...{ a: 'å', c: 'ç', e: 'é', i: 'î', l: 'ļ', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý', Z: 'Ž' },
};
/** German and French texts are about so much longer than English ones. */
const LONGER = 0.4;

/**
 * A text as it might look in another language: longer, with accents, in brackets. What is cut off or
 * was never translated shows at once. Marks of Markdown stay.
 */
export function pseudo(text: string): string {
  const accented = text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
  const words = Math.ceil((text.split(/\s+/).length || 1) * LONGER);
  return `[${accented} ${'löñg '.repeat(words).trim()}]`;
}

/** All texts of a scenario in the language that nobody speaks. */
export function pseudoWords(words: Words): Words {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudo(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
  };
  return inside(words) as Words;
}
