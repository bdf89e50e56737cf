import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Area } from './areas.ts';
import type { Language } from './languages.ts';
import { wordsOnDemand } from './load.ts';

/** The words of some areas in one language. The first area needs no prefix: `t('title')`, `t('errors:notFound')`. */
export async function words<A extends Area>(
  language: Language,
  first: A,
  ...others: Area[]
): Promise<TFunction<[A, ...Area[]]>> {
  const instance = await speak(language, [first, ...others]);
  return instance.getFixedT<[A, ...Area[]]>(language, [first, ...others]);
}

/** An i18next instance that speaks `language`; further areas load as they are asked for. */
export async function speak(
  language: Language,
  areas: Area[],
  prepare: (instance: i18n) => i18n = (instance) => instance,
): Promise<i18n> {
  const instance = prepare(createInstance().use(wordsOnDemand));
  await instance.init({
    lng: language,
    ns: areas,
    defaultNS: areas[0] ?? 'shell',
    // A missing word is a defect that a test finds; falling back would hide it and load a second language.
    fallbackLng: false,
    load: 'languageOnly',
    keySeparator: false,
    // React and the terminal print text, never markup.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
