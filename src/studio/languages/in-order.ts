import type { Value } from '../../scenario/edit/index.ts';
import { childOf } from '../../scenario/edit/names/matching.ts';
import type { Translated } from './strings.ts';

/** The keys of a words file as the outline has them; what stands here under no key comes first. */
const KEYS = [
  ...['seats', 'desks', 'flags', 'deployments', 'turns', 'promises', 'calls', 'events'],
  ...['interests', 'cabinets', 'endings', 'sourceTitles', 'sources'],
  ...['goals', 'questions'],
];

/** Texts as the scenario has them: a turn that was put before another stands at the end of the file. */
export function inOrder(rows: readonly Translated[], structure: Value): Translated[] {
  const turns = childOf(structure, 'turns');
  const ids = Array.isArray(turns) ? turns.map((turn) => childOf(turn, 'id')) : [];
  const rank = ({ path: [first = '', second = ''] }: Translated): number =>
    KEYS.indexOf(first) + (first === 'turns' ? (ids.indexOf(second) + 1) / (ids.length + 1) : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
