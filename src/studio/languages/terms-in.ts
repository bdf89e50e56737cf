import type { Language } from '../../i18n/index.ts';

export interface Term {
  name: string;
  translation: string;
}

type Glossary = Readonly<Record<string, string>>;

const NAME = '.name';

async function glossaryOf(language: Language): Promise<Glossary> {
  const { glossary } =
    language === 'ko'
      ? await import('../../i18n/ko/glossary.ts')
      : await import('../../i18n/en/glossary.ts');
  return glossary;
}

/** The names of the glossary's terms in two languages, the longest first: `umbrella doubt` before `umbrella`. */
export async function termsBetween(from: Language, to: Language): Promise<Term[]> {
  const [names, translations] = await Promise.all([glossaryOf(from), glossaryOf(to)]);
  return Object.keys(names)
    .filter((key) => key.endsWith(NAME) && translations[key])
    .map((key) => ({ name: names[key]!, translation: translations[key]! }))
    .sort((a, b) => b.name.length - a.name.length);
}

/** The terms that a text uses. In Latin script a term is a whole word, a particle may follow it in Korean. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  let left = ` ${text.toLowerCase()} `;
  return terms.filter(({ name }) => {
    const at = left.indexOf(name.toLowerCase());
    const whole =
      at > 0 && !/[a-z]/.test(left[at - 1]!) && !/[a-z]/.test(left[at + name.length] ?? '');
    if (whole) left = left.slice(0, at) + ' '.repeat(name.length) + left.slice(at + name.length);
    return whole;
  });
}
