import type { TFunction } from 'i18next';
import type { Match } from '../../../game/index.ts';
import { INDICES, POSTURES, type Posture } from '../../../scenario/format/gauges.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { type GaugeName, partnerShown } from '../readings/readings.ts';

export type Say = TFunction<['play', 'fears']>;

const isIndex = (gauge: GaugeName): gauge is (typeof INDICES)[number] =>
  (INDICES as readonly string[]).includes(gauge);

/** The name of a gauge or index; a tie is told with whom it is. */
export function gaugeName(t: Say, match: Match, words: Words, seat: string, gauge: GaugeName) {
  if (isIndex(gauge)) return t(`fears:index.${gauge}`);
  const name = t(`fears:gauge.${gauge}`);
  if (gauge !== 'tie' && gauge !== 'friction') return name;
  const partner = partnerShown(match.scenario, seat);
  return partner ? t('table.withSeat', { gauge: name, seat: seatName(words, partner) }) : name;
}

export const seatName = (words: Words, seat: string): string => words.seats[seat]?.name ?? seat;

export const deskName = (words: Words, seat: string, desk: string): string =>
  words.desks[seat]?.[desk]?.name ?? desk;

const isPosture = (path: string): path is Posture => (POSTURES as readonly string[]).includes(path);

/** What a reading of a condition is called, such as `flags.latency` or `tokyo.commitment`. */
export function readingName(t: Say, match: Match, words: Words, seat: string, path: string) {
  if (path === 'turn') return t('table.reading.turn');
  if (isPosture(path)) return t(`fears:posture.${path}`);
  const [group, id] = path.split('.');
  if (id === undefined) return gaugeName(t, match, words, seat, path as GaugeName);
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
    default: {
      const gauge = gaugeName(t, match, words, group ?? seat, id as GaugeName);
      return t('table.reading.ofSeat', { seat: seatName(words, group ?? seat), gauge });
    }
  }
}
