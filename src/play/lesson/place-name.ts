import type { TFunction } from 'i18next';
import type { Lesson } from '../../classroom/protocol/lesson.ts';
import type { Words } from '../../scenario/format/words.ts';
import { seatName } from '../player/names/names.ts';

/** What a government at a table is called where there are several. */
export function placeName(
  t: TFunction<'projector'>,
  { tables, seats }: Pick<Lesson, 'tables' | 'seats'>,
  words: Words,
  { table, seat }: { table: number; seat: string },
): string {
  const at = tables > 1 ? t('table', { table: table + 1 }) : '';
  const of = seats.length > 1 ? seatName(words, seat) : '';
  return [at, of].filter(Boolean).join(' · ') || seatName(words, seat);
}
