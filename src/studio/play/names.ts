import type { TFunction } from 'i18next';
import type { PairGauge, SpokeGauge } from '../../scenario/format/gauges.ts';
import type { Words } from '../../scenario/format/words.ts';

export type Say = TFunction<['studio', 'play', 'fears', 'errors', 'agents']>;

export const seatName = (words: Words, seat: string): string => words.seats[seat]?.name ?? seat;

export const optionName = (words: Words, turn: string, seat: string, option: string): string =>
  words.turns[turn]?.options[seat]?.[option]?.title ?? option;

/** What a value that can be altered is called: `seoul.support`, `seoul.tokyo.tie`, `flags.latency`. */
export function alterableName(t: Say, words: Words, path: string): string {
  const parts = path.split('.');
  const last = parts.at(-1)!;
  if (parts[0] === 'flags') return t('play.flagOf', { name: words.flags[last]?.name ?? last });
  const seats = parts.slice(0, -1).map((seat) => seatName(words, seat));
  return t('play.of', {
    seats: seats.join(' – '),
    gauge: t(`fears:gauge.${last as SpokeGauge | PairGauge}`),
  });
}

/** A value as the file writes it: whole numbers as they are, others with two digits. */
export const figure = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2);
