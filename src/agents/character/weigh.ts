import type { Reason } from '../reason.ts';
import type { Temper } from './temper.ts';

/** What is smaller moves nobody. */
const FELT = 0.02;

/** Thoughts as a character weighs them. */
export function weighed(thoughts: readonly Reason[], { weighs }: Temper): Reason[] {
  return thoughts.map((thought) => {
    const weight = weighs[thought.motive] ?? 0;
    const reason = { ...thought, by: thought.by * weight };
    return weight < 0 ? { ...reason, averse: true } : reason;
  });
}

export const total = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { by }) => sum + by, 0);

/** What is said twice is one reason. */
function gathered(reasons: readonly Reason[]): Map<string, Reason> {
  const found = new Map<string, Reason>();
  for (const reason of reasons) {
    const name = `${reason.motive} ${reason.about ?? ''}`;
    found.set(name, { ...reason, by: reason.by + (found.get(name)?.by ?? 0) });
  }
  return found;
}

/**
 * The reasons of one choice against the mean of all that were open, the heaviest first: what
 * would have come either way is no reason. A reason of the scenario's own stands as it is.
 */
export function against(all: readonly (readonly Reason[])[], chosen: readonly Reason[]): Reason[] {
  const ways = all.map(gathered);
  const usual = (name: string): number =>
    ways.reduce((sum, way) => sum + (way.get(name)?.by ?? 0), 0) / ways.length;
  return heaviest(
    [...gathered(chosen)].map(([name, reason]) =>
      reason.motive === 'own' ? reason : { ...reason, by: reason.by - usual(name) },
    ),
  );
}

/** The reasons that can be felt, the heaviest first. */
export function heaviest(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter(({ by }) => Math.abs(by) >= FELT)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
}
