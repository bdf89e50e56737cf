import type { Floor } from '../../../../game/index.ts';
import type { Argument } from '../../../../scenario/format/argument.ts';

/** Where a desk stands: for an option, or, if it backs none, against one. */
export type Leaning =
  | { stance: 'for' | 'against'; option: string; by: number }
  | { stance: 'unsure' };

/** Read from what the desk says now and how strong that is on the floor; `by` lies in (0, 1]. */
export function leaningOf(
  desk: string,
  options: readonly string[],
  onTable: readonly Argument[],
  { strength }: Pick<Floor, 'strength'>,
): Leaning {
  const own = onTable.filter((argument) => argument.desk === desk);
  const weighed = options.map((option) => {
    const by = own.reduce((sum, { id, supports, attacks }) => {
      const side = Number(supports.includes(option)) - Number(attacks.includes(option));
      return sum + side * (strength[id] ?? 0);
    }, 0);
    return { option, by };
  });
  const [best] = [...weighed].sort((a, b) => b.by - a.by);
  if (best && best.by > 0) return { stance: 'for', option: best.option, by: Math.min(1, best.by) };
  const [worst] = [...weighed].sort((a, b) => a.by - b.by);
  if (worst && worst.by < 0) {
    return { stance: 'against', option: worst.option, by: Math.min(1, -worst.by) };
  }
  return { stance: 'unsure' };
}
