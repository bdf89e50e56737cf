import type { Language } from '../../../i18n/index.ts';
import { GROUPS, type Group, type Term, termsOf } from '../../../play/glossary/terms.ts';

/** The names of the terms in one language, as the glossary has them. */
export type TermNames = Readonly<Record<string, string>>;

const TERMS: readonly Term[] = (Object.keys(GROUPS) as Group[]).flatMap(termsOf);

/** A name as it stands in running text: an English one as a word, also with an s; a Korean one anywhere. */
function patternOf(name: string, language: Language): RegExp {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return language === 'ko' ? new RegExp(words) : new RegExp(`(?<!\\w)${words}s?(?!\\w)`, 'i');
}

/** The terms of the glossary that a text uses, in the order of the glossary. */
export const termsIn = (text: string, language: Language, names: TermNames): Term[] =>
  TERMS.filter((term) => {
    const name = names[`${term}.name`];
    return name !== undefined && patternOf(name, language).test(text);
  });
