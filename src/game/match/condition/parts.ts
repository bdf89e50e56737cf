import { type Condition, readings } from '../../../scenario/format/condition-tree.ts';
import { evaluate } from './holds.ts';
import type { Value } from './reading.ts';
import type { Scene } from './scene.ts';

export interface Part {
  path: string;
  value: Value;
}

/** Each reading of a condition with its value now: why the condition holds or fails. */
export function partsOf(condition: Condition, scene: Scene): Part[] {
  return [...new Set(readings(condition))].map((path) => ({
    path,
    value: evaluate({ read: path }, scene),
  }));
}
