import type { Condition, Operator } from '../format/condition-tree.ts';

/** All values that something may have; a truth is 0 or 1. */
export interface Range {
  low: number;
  high: number;
}
export type Ranges = (reading: string) => Range;

const FALSE: Range = { low: 0, high: 0 };
const TRUE: Range = { low: 1, high: 1 };
const EITHER: Range = { low: 0, high: 1 };
const ANYTHING: Range = { low: -Infinity, high: Infinity };

const truth = (must: boolean, may: boolean): Range => (must ? TRUE : may ? EITHER : FALSE);
const overlap = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;
const single = ({ low, high }: Range): boolean => low === high;

function span(corners: number[]): Range {
  if (corners.some(Number.isNaN)) return ANYTHING;
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

function times(a: Range, b: Range): Range {
  return span([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** In the game a number divided by zero is zero, so nothing is known where zero is possible. */
function divided(a: Range, b: Range): Range {
  return overlap(b, FALSE) ? ANYTHING : times(a, span([1 / b.low, 1 / b.high]));
}

const equal = (a: Range, b: Range): Range =>
  truth(single(a) && single(b) && a.low === b.low, overlap(a, b));
const not = ({ low, high }: Range): Range => ({ low: 1 - high, high: 1 - low });

const COMBINE: Partial<Record<Operator, (a: Range, b: Range) => Range>> = {
  '+': (a, b) => span([a.low + b.low, a.high + b.high]),
  '-': (a, b) => span([a.low - b.high, a.high - b.low]),
  '*': times,
  '/': divided,
  '<': (a, b) => truth(a.high < b.low, a.low < b.high),
  '<=': (a, b) => truth(a.high <= b.low, a.low <= b.high),
  '>': (a, b) => truth(a.low > b.high, a.high > b.low),
  '>=': (a, b) => truth(a.low >= b.high, a.high >= b.low),
  '==': equal,
  '!=': (a, b) => not(equal(a, b)),
  '&&': (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }),
  '||': (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }),
};

/** Every value that a condition may have while its readings keep to their ranges. */
export function rangeOf(condition: Condition, ranges: Ranges): Range {
  if (typeof condition === 'number') return { low: condition, high: condition };
  if (typeof condition === 'boolean') return condition ? TRUE : FALSE;
  if ('read' in condition) return ranges(condition.read);
  if ('list' in condition) return ANYTHING;
  const [left, right] = condition.of;
  const first = rangeOf(left!, ranges);
  if (condition.op === '!') return not(first);
  if (condition.op === 'negate') return { low: -first.high, high: -first.low };
  if (condition.op === 'in') {
    const members = typeof right === 'object' && 'list' in right ? right.list : [];
    const each = members.map((member) => equal(first, rangeOf(member, ranges)));
    return each.reduce((a, b) => COMBINE['||']!(a, b), FALSE);
  }
  return COMBINE[condition.op]!(first, rangeOf(right!, ranges));
}
