import type { Argument } from '../../scenario/format/argument.ts';
import type { ValueName } from '../../scenario/format/gauges.ts';

/** What a desk can still do in a debate. */
export interface Speaker {
  /** Answers left. */
  stamina: number;
  blindSpots: readonly ValueName[];
}

/** Arguments that the desks open with: those that speak to an option directly. */
export function openings(pool: readonly Argument[], options: readonly string[]): Argument[] {
  return pool.filter(
    ({ hand, supports, attacks }) =>
      !hand && [...supports, ...attacks].some((target) => options.includes(target)),
  );
}

/**
 * One round of answers: each desk with breath left gives its strongest point on something that
 * lies on the table. What appeals to a value it is blind to, a desk leaves unanswered.
 */
export function nextRound(
  pool: readonly Argument[],
  said: readonly string[],
  speakers: Readonly<Record<string, Speaker>>,
): Argument[] {
  const values = new Map<string, ValueName | undefined>();
  for (const id of said) values.set(id, undefined);
  for (const { id, value } of pool) if (values.has(id)) values.set(id, value);
  const best = new Map<string, Argument>();
  for (const argument of pool) {
    const { id, desk, hand, base, supports, attacks } = argument;
    const speaker = speakers[desk];
    if (hand || !speaker || speaker.stamina < 1 || values.has(id)) continue;
    // The first of equals: its author put it first.
    const rival = best.get(desk);
    if (rival && rival.base >= base) continue;
    const hears = (target: string): boolean => {
      const value = values.get(target);
      return value === undefined ? values.has(target) : !speaker.blindSpots.includes(value);
    };
    if (supports.some(hears) || attacks.some(hears)) best.set(desk, argument);
  }
  return Object.keys(speakers).flatMap((desk) => best.get(desk) ?? []);
}

/** A desk gives up what is left with less than this share of its base (designer's assumption). */
const GIVEN_UP = 0.35;

/** The weakest point that its desk can no longer hold, if there is one. */
export function conceded(
  table: readonly Argument[],
  strength: Readonly<Record<string, number>>,
): Argument | null {
  const lost = table
    .filter(({ id, hand, base }) => !hand && strength[id]! < GIVEN_UP * base)
    .sort((a, b) => strength[a.id]! / a.base - strength[b.id]! / b.base);
  return lost[0] ?? null;
}
