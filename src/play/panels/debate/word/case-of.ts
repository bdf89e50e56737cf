import type { Argument } from '../../../../scenario/format/argument.ts';

/** The option in whose case an argument shows: the one that is heard if it speaks there, else the first it leads to. */
export function caseOf(
  argument: Argument,
  onTable: readonly Argument[],
  options: readonly string[],
  heard: string,
): string {
  const reached = leadsTo(argument, onTable, options);
  return reached.includes(heard) ? heard : (reached[0] ?? heard);
}

function leadsTo(
  { supports, attacks }: Argument,
  onTable: readonly Argument[],
  options: readonly string[],
): string[] {
  return [...supports, ...attacks].flatMap((target) => {
    if (options.includes(target)) return [target];
    const next = onTable.find(({ id }) => id === target);
    return next ? leadsTo(next, onTable, options) : [];
  });
}
