import type { Complaint } from '../scenario/read/index.ts';
import type { ComplaintWords } from './complaint-words.ts';
import { complaints as en } from './complaints.en.ts';
import { complaints as ko } from './complaints.ko.ts';
import type { Language } from './languages.ts';

const WORDS: Record<Language, ComplaintWords> = { en, ko };

/** What is wrong and how to mend it, in one language. */
export function sayComplaint(
  { code, values }: Pick<Complaint, 'code' | 'values'>,
  language: Language,
): { message: string; fix: string } {
  const { sentences, terms } = WORDS[language];
  const said = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(values[name] ?? '');
      return terms[name]?.[value] ?? value;
    });
  const { message, fix, near } = sentences[code];
  return {
    message: said(message),
    fix: said(near !== undefined && values.suggestion !== undefined ? near : fix),
  };
}
