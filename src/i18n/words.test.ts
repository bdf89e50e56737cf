import { describe, expect, it } from 'vitest';
import { AREAS, type Area, LANGUAGES, type Language, nearestLanguage, words } from './index.ts';

async function file(language: Language, area: Area): Promise<Map<string, string>> {
  const found: Record<string, Record<string, string>> = await import(`./${language}/${area}.ts`);
  return new Map(Object.entries(found[area] ?? {}));
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((m) => m[1]).sort();
/** Korean has one plural form, English two: compare the form that both have. */
const withoutSingular = (keys: Iterable<string>) =>
  [...keys].filter((key) => !key.endsWith('_one')).sort();

describe.each(AREAS)('words of %s', (area) => {
  it.each(LANGUAGES)('has no empty string in %s', async (language) => {
    for (const [key, text] of await file(language, area)) expect(text.trim(), key).not.toBe('');
  });

  it.each(LANGUAGES)('has the keys and placeholders of English in %s', async (language) => {
    const english = await file('en', area);
    const other = await file(language, area);
    expect(withoutSingular(other.keys())).toEqual(withoutSingular(english.keys()));
    for (const key of withoutSingular(other.keys())) {
      expect(placeholders(other.get(key) ?? ''), key).toEqual(placeholders(english.get(key) ?? ''));
    }
  });

  it('is written in Hangul where it is Korean', async () => {
    const korean = [...(await file('ko', area)).values()].filter((text) => /[가-힣]/.test(text));
    expect(korean.length).toBeGreaterThan(0);
  });
});

describe('speaking', () => {
  it('fills in values and counts in both languages', async () => {
    const en = await words('en', 'home');
    const ko = await words('ko', 'home', 'errors');
    expect([en('turns', { count: 1 }), en('turns', { count: 8 })]).toEqual(['1 turn', '8 turns']);
    expect(ko('turns', { count: 1 })).toBe('1턴');
    expect(ko('errors:noScenario', { id: 'x', known: 'y' })).toContain('‘x’');
  });

  it('takes the first wish that it can meet', () => {
    expect(nearestLanguage(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(nearestLanguage(['fr'])).toBe('en');
  });
});
