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
  const byId = new Map(pool.map((argument) => [argument.id, argument]));
  const hears = ({ blindSpots }: Speaker, target: string): boolean => {
    const value = byId.get(target)?.value;
    return said.includes(target) && (value === undefined || !blindSpots.includes(value));
  };
  return Object.entries(speakers).flatMap(([desk, speaker]) => {
    if (speaker.stamina < 1) return [];
    const points = pool.filter(
      (argument) =>
        argument.desk === desk &&
        !argument.hand &&
        !said.includes(argument.id) &&
        [...argument.supports, ...argument.attacks].some((target) => hears(speaker, target)),
    );
    const best = points.sort((a, b) => b.base - a.base)[0];
    return best ? [best] : [];
  });
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
