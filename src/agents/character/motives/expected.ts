import type { Posture } from '../../../scenario/format/gauges.ts';
import type { Reason } from '../../reason.ts';
import type { Idea } from '../idea.ts';
import { FEARS, GOODS, type Readings } from '../readings.ts';
import type { Seen } from '../seen.ts';

/** A change in a reading that is clear, and so weighs as much as its motive. */
export const CLEAR = 0.05;
/** The hub's worries are means over its spokes and move less. */
const HUB_CLEAR = 0.02;
/** So much change in all readings together is an upheaval. */
const UPHEAVAL = 0.2;
/** A fear that has settled into a posture is felt this much more. */
const SETTLED = 0.5;

const HELD_BY: Record<(typeof FEARS)[number], readonly Posture[]> = {
  abandonment: ['fearsAbandonment', 'caught'],
  umbrellaDoubt: ['fearsAbandonment', 'caught'],
  entrapment: ['fearsEntrapment', 'caught'],
};

/** How strongly a spoke feels a fear: its level, and more once it holds the government. */
export function feltBy({ seat, table: { world } }: Seen, fear: (typeof FEARS)[number]): number {
  const level = world.indices[seat]?.[fear] ?? 0;
  return level + (HELD_BY[fear].includes(world.postures[seat]!) ? SETTLED : 0);
}

const change = (now: Readings, then: Readings, name: string, clear = CLEAR): number =>
  ((then[name] ?? 0) - (now[name] ?? 0)) / clear;

/** What a spoke expects of an option for its fears, its goods and its peace. */
export function ofSpoke(seen: Seen, { expected }: Idea): Reason[] {
  const { now } = seen;
  const moved = [...FEARS, ...GOODS].reduce(
    (sum, name) => sum + Math.abs(change(now, expected, name)) * CLEAR,
    0,
  );
  return [
    ...FEARS.map((fear) => ({
      motive: fear,
      by: -feltBy(seen, fear) * change(now, expected, fear),
      level: now[fear]!,
      beside:
        fear === 'entrapment' ? Math.max(now.abandonment!, now.umbrellaDoubt!) : now.entrapment!,
    })),
    ...GOODS.map((good) => ({ motive: good, by: change(now, expected, good), level: now[good]! })),
    { motive: 'upheaval', by: -moved / UPHEAVAL },
  ];
}

/** What the hub expects of an option for its three worries; of burden less is better. */
export function ofHub({ now }: Seen, { expected }: Idea): Reason[] {
  return [
    { motive: 'burden', by: -change(now, expected, 'burden', HUB_CLEAR), level: now.burden! },
    { motive: 'control', by: change(now, expected, 'control', HUB_CLEAR), level: now.control! },
    {
      motive: 'credibility',
      by: change(now, expected, 'credibility', HUB_CLEAR),
      level: now.credibility!,
    },
  ];
}
