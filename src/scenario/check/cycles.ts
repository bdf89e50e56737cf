import type { Turn } from '../format/turn.ts';
import { cabinetsOf } from './cabinets.ts';
import { type Check, found } from './finding.ts';

/** A ring of arguments, each supporting or attacking the next; undefined if there is none. */
function ring(list: Turn['arguments']): string[] | undefined {
  const names = new Set(list.map(({ id }) => id));
  const next = new Map(
    list.map(({ id, supports, attacks }) => [
      id,
      [...supports, ...attacks].filter((target) => names.has(target)),
    ]),
  );
  // Take away, again and again, what leads nowhere; what stays leads into a ring.
  for (let left = -1; left !== next.size; ) {
    left = next.size;
    for (const [id, targets] of next) {
      if (!targets.some((target) => next.has(target))) next.delete(id);
    }
  }
  const trail: string[] = [];
  let id = next.keys().next().value;
  while (id !== undefined && !trail.includes(id)) {
    trail.push(id);
    id = next.get(id)?.find((target) => next.has(target));
  }
  return id === undefined ? undefined : trail.slice(trail.indexOf(id));
}

/** A strength follows from the strengths below it: in a circle nothing comes first. */
export const cycles: Check = (scenario) =>
  cabinetsOf(scenario).flatMap(({ debate: { arguments: list }, path }) => {
    const closed = ring(list);
    if (!closed) return [];
    const index = list.findIndex(({ id }) => id === closed[0]);
    const cycle = [...closed, closed[0]!].join(' → ');
    return [found([...path, 'arguments', index], 'argument-cycle', { cycle })];
  });
