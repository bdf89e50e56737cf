import type { TFunction } from 'i18next';
import { type Match, partnerShown } from '../../../game/index.ts';
import {
  HUB_READINGS,
  type HubReadingName,
  INDICES,
  type Index,
  type Measure,
  POSTURES,
  type Posture,
} from '../../../scenario/format/gauges.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { placeOf } from '../readings/readings.ts';

export type Say = TFunction<['play', 'fears']>;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** The name of a measure; a tie is told with whom it is, another's gauge with whose it is. */
export function gaugeName(
  t: Say,
  match: Match,
  words: Words,
  from: string,
  measure: Measure,
): string {
  const [seat, gauge] = placeOf(from, measure);
  if (gauge !== measure) {
    const theirs = gaugeName(t, match, words, seat, gauge);
    return t('table.reading.ofSeat', { seat: seatName(words, seat), gauge: theirs });
  }
  if (isOneOf<HubReadingName>(HUB_READINGS, gauge)) return t(`fears:outcome.${gauge}`);
  if (isOneOf<Index>(INDICES, gauge)) return t(`fears:index.${gauge}`);
  const name = t(`fears:gauge.${gauge}`);
  if (gauge !== 'tie' && gauge !== 'friction') return name;
  const partner = partnerShown(match.scenario, seat);
  return partner ? t('table.withSeat', { gauge: name, seat: seatName(words, partner) }) : name;
}

/** The name of a measure in a word or two, for a chip. */
export function shortName(t: Say, words: Words, from: string, measure: Measure): string {
  const [seat, gauge] = placeOf(from, measure);
  const short = t(`fears.short.${gauge}`);
  const own = seat === from;
  return own ? short : t('table.reading.ofSeat', { seat: seatName(words, seat), gauge: short });
}

export const seatName = (words: Words, seat: string): string => words.seats[seat]?.name ?? seat;

export const deskName = (words: Words, seat: string, desk: string): string =>
  words.desks[seat]?.[desk]?.name ?? desk;

/** What a reading of a condition is called, such as `flags.latency` or `tokyo.commitment`. */
export function readingName(t: Say, match: Match, words: Words, seat: string, path: string) {
  if (path === 'turn') return t('table.reading.turn');
  if (isOneOf<Posture>(POSTURES, path)) return t(`fears:posture.${path}`);
  const [group, id] = path.split('.');
  if (id === undefined) return gaugeName(t, match, words, seat, path as Measure);
  switch (group) {
    case 'flags':
      return words.flags[id]?.name ?? id;
    case 'calls':
    case 'fallout':
      return words.calls[id]?.title ?? id;
    case 'open':
    case 'kept':
    case 'bent':
    case 'broken': {
      const promise = words.promises[id]?.title ?? id;
      return t('table.reading.promise', { promise, standing: t(`briefing.standing.${group}`) });
    }
    case 'events':
      return words.events[id]?.title ?? id;
    case 'joined':
    case 'signed':
      return t(`table.reading.${group}`, { seat: seatName(words, id) });
    default:
      return gaugeName(t, match, words, seat, path as Measure);
  }
}
