import type { Reason } from '../reason.ts';
import type { Temper } from './temper.ts';

/** What is smaller moves nobody. */
const FELT = 0.02;

/** Thoughts as a character weighs them; what weighs nothing with it is not among them. */
export function weighed(thoughts: readonly Reason[], { weighs }: Temper): Reason[] {
  const reasons: Reason[] = [];
  for (const thought of thoughts) {
    const weight = weighs[thought.motive] ?? 0;
    const by = thought.by * weight;
    if (weight > 0) reasons.push({ ...thought, by });
    if (weight < 0) reasons.push({ ...thought, by, averse: true });
  }
  return reasons;
}

export const total = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { by }) => sum + by, 0);

/** What is said twice is one reason. */
const nameOf = ({ motive, about }: Reason): string =>
  about === undefined ? motive : `${motive} ${about}`;

/** How much each reason weighs, by name. */
function weights(reasons: readonly Reason[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const reason of reasons) {
    const name = nameOf(reason);
    found.set(name, (found.get(name) ?? 0) + reason.by);
  }
  return found;
}

/**
 * The reasons of one choice against the mean of all that were open, the heaviest first: what
 * would have come either way is no reason. A reason of the scenario's own stands as it is.
 */
export function against(all: readonly (readonly Reason[])[], chosen: readonly Reason[]): Reason[] {
  const open = new Map<string, number>();
  for (const way of all) {
    for (const [name, by] of weights(way)) open.set(name, (open.get(name) ?? 0) + by);
  }
  const spoken = new Map(chosen.map((reason) => [nameOf(reason), reason]));
  const sums = weights(chosen);
  return heaviest(
    [...spoken].map(([name, reason]) => {
      const usual = reason.motive === 'own' ? 0 : open.get(name)! / all.length;
      return { ...reason, by: sums.get(name)! - usual };
    }),
  );
}

/** The reasons that can be felt, the heaviest first. */
export function heaviest(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter(({ by }) => Math.abs(by) >= FELT)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
}
