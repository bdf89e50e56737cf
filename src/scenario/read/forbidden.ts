import { isAlias, isMap, isNode, isPair, isSeq, type Pair } from 'yaml';
import type { ComplaintCode } from './codes.ts';
import type { Values } from './complaint.ts';
import { keyOf } from './places.ts';

/** Names that every JavaScript object answers to: as keys they could be mistaken for data. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

export interface Found {
  offset: number;
  code: ComplaintCode;
  values: Values;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function* badKeys(pairs: readonly Pair[]): Generator<Found> {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOf(pair);
    const offset = startOf(pair.key);
    if (key === '<<') yield { offset, code: 'yaml-merge-key', values: {} };
    else if (RESERVED.has(key)) yield { offset, code: 'reserved-key', values: { key } };
    else if (seen.has(key)) yield { offset, code: 'duplicate-key', values: { key } };
    seen.add(key);
  }
}

/**
 * What YAML allows and a scenario does not. One plain tree is all that authors need; aliases,
 * tags and merge keys are how a small file grows into a large one or becomes more than data.
 */
export function* forbidden(root: unknown): Generator<Found> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) open.push(node.value);
    if (!isNode(node)) continue;
    const offset = startOf(node);
    if (isAlias(node)) yield { offset, code: 'yaml-alias', values: { name: node.source } };
    else if (node.tag) yield { offset, code: 'yaml-tag', values: { tag: node.tag } };
    if (isMap(node)) yield* badKeys(node.items);
    if (isMap(node) || isSeq(node)) for (const item of [...node.items].reverse()) open.push(item);
  }
}
