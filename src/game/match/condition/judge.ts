import type { Condition } from '../../../scenario/format/condition-tree.ts';
import { evaluate } from './holds.ts';
import { type Part, partsOf } from './parts.ts';
import type { Scene } from './scene.ts';

/** A condition taken apart: which of its tests hold now, and what each reads. */
export type Judged =
  /** All of them must hold, or any one. */
  | { kind: 'all' | 'any'; holds: boolean; of: Judged[] }
  | { kind: 'test'; holds: boolean; condition: Condition; parts: Part[] };

const KINDS: Partial<Record<string, 'all' | 'any'>> = { '&&': 'all', '||': 'any' };

/** `a && b && c` is one list of three and not a list of two in another. */
function sides(condition: Condition, op: string): Condition[] {
  const same = typeof condition === 'object' && 'op' in condition && condition.op === op;
  return same ? condition.of.flatMap((side) => sides(side, op)) : [condition];
}

/** Takes a condition apart along its `&&` and `||`, and says of each part whether it holds. */
export function judge(condition: Condition, scene: Scene): Judged {
  const op = typeof condition === 'object' && 'op' in condition ? condition.op : '';
  const holds = Boolean(evaluate(condition, scene));
  const kind = KINDS[op];
  if (!kind) return { kind: 'test', holds, condition, parts: partsOf(condition, scene) };
  return { kind, holds, of: sides(condition, op).map((side) => judge(side, scene)) };
}
