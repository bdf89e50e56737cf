/** The languages of the interface. To add one: a folder beside `en`, its code here, its name below. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language under its own name: who looks for it may not read the current one. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ko: '한국어' };

/** For a switch that has no room for the name. */
export const LANGUAGE_SIGNS: Record<Language, string> = { en: 'EN', ko: '한국어' };

export function isLanguage(code: unknown): code is Language {
  return LANGUAGES.some((language) => language === code);
}

/** The first wish that we can meet: `['ko-KR', 'en']` gives Korean. */
export function nearestLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const code = wish.toLowerCase().split('-')[0];
    if (isLanguage(code)) return code;
  }
  return 'en';
}
