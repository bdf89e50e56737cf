import type { Language } from '../../../i18n/index.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const DATED = /^(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]*(?:-([A-Z][a-z]{2})[a-z]*)? (\d{4})$/;

/**
 * The date of a source, which scenarios write once, in English: "18 May 2004", "Nov 1950", "1954".
 * Korean reads "2004. 5. 18."; what is no day or month stays as it is written.
 */
export function sourceDate(written: string, language: Language): string {
  if (language === 'en') return written;
  const [, day, first = '', last, year] = DATED.exec(written) ?? [];
  const month = MONTHS.indexOf(first) + 1;
  if (month === 0) return written;
  const until = last === undefined ? '' : `~${MONTHS.indexOf(last) + 1}`;
  return `${year}. ${month}${until}.${day === undefined ? '' : ` ${day}.`}`;
}
