import type { Condition, Operator } from '../format/condition-tree.ts';
import { type Range, type Ranges, rangeOf } from './range.ts';

const MIRRORED: Partial<Record<Operator, Operator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
};

/** The parts of a chain of `&&`, which must hold together. */
function conjuncts(condition: Condition): Condition[] {
  const chain = typeof condition === 'object' && 'op' in condition && condition.op === '&&';
  return chain ? condition.of.flatMap(conjuncts) : [condition];
}

/** What one part alone says of one reading: `support > 0.6`, `2 == flags.latency`, `!caught`. */
function bound(part: Condition): { reading: string; range: Range } | undefined {
  if (typeof part !== 'object' || 'list' in part) return undefined;
  if ('read' in part) return { reading: part.read, range: { low: 1, high: Infinity } };
  const [left, right] = part.of;
  if (part.op === '!' && typeof left === 'object' && 'read' in left) {
    return { reading: left.read, range: { low: -Infinity, high: 0 } };
  }
  const flipped = typeof left === 'number';
  const [reading, limit] = flipped ? [right, left] : [left, right];
  const operator = flipped ? MIRRORED[part.op] : part.op;
  if (typeof reading !== 'object' || !('read' in reading) || typeof limit !== 'number') {
    return undefined;
  }
  const low = operator === '>' || operator === '>=' || operator === '==' ? limit : -Infinity;
  const high = operator === '<' || operator === '<=' || operator === '==' ? limit : Infinity;
  return { reading: reading.read, range: { low, high } };
}

/**
 * Whether a condition may ever hold, and may ever fail. "May" errs towards yes: only what is
 * certain is said, such as `support > 1` or `support > 0.8 && support < 0.3`.
 */
export function possible(condition: Condition, ranges: Ranges): { hold: boolean; fail: boolean } {
  const plain = rangeOf(condition, ranges);
  const bounds = conjuncts(condition).flatMap((part) => bound(part) ?? []);
  const narrowed = new Map<string, Range>();
  for (const { reading, range } of bounds) {
    const known = narrowed.get(reading) ?? ranges(reading);
    narrowed.set(reading, {
      low: Math.max(known.low, range.low),
      high: Math.min(known.high, range.high),
    });
  }
  const contradiction = [...narrowed.values()].some(({ low, high }) => low > high);
  const together = contradiction
    ? undefined
    : rangeOf(condition, (reading) => narrowed.get(reading) ?? ranges(reading));
  return { hold: plain.high >= 1 && (together?.high ?? 0) >= 1, fail: plain.low < 1 };
}
