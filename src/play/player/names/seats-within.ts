import type { Language } from '../../../i18n/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { seatWithin } from './seat-within.ts';

/** Seats inside a sentence: "Tokyo and the partners", "도쿄, 협력국". Korean's own list has the "및" of statutes. */
export function seatsWithin(words: Words, seats: readonly string[], language: Language): string {
  const names = seats.map((seat) => seatWithin(words, seat));
  return language === 'ko' ? names.join(', ') : new Intl.ListFormat(language).format(names);
}
