import type { Words } from '../../../scenario/format/words.ts';
import { seatName } from './names.ts';

/** The name of a seat inside a sentence: "the partners", where a heading would say "The partners". */
export const seatWithin = (words: Words, seat: string): string =>
  seatName(words, seat).replace(/^The /, 'the ');
