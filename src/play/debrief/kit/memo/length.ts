import type { Language } from '../../../../i18n/index.ts';
import { MEMO_BODY, type Notes } from '../notes/notes.ts';

/** What fits on one page of A4 beside head and notes, at the size that is printed. */
const ONE_PAGE: Record<Language, number> = { en: 450, ko: 1300 };

export interface MemoLength {
  /** Words in English; characters with spaces in Korean, as offices there count. */
  count: number;
  limit: number;
}

/** Length of what is argued; the head and the numbers of citations do not count. */
export function lengthOf({ memo }: Pick<Notes, 'memo'>, language: Language): MemoLength {
  const parts = MEMO_BODY.map((part) => memo[part].replaceAll(/\[\d+\]/g, '').trim());
  const text = parts.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
  const count = language === 'ko' ? [...text].length : text.split(' ').filter(Boolean).length;
  return { count, limit: ONE_PAGE[language] };
}
