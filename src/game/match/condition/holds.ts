import type { Condition, Operator } from '../../../scenario/format/condition-tree.ts';
import { readerOf, type Value } from './reading.ts';
import type { Scene } from './scene.ts';

type Compiled = (scene: Scene) => Value;

const ARITHMETIC: Partial<Record<Operator, (a: number, b: number) => Value>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? 0 : a / b),
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function compileOperator(op: Operator, of: Condition[]): Compiled {
  const [left, right] = of;
  const first = compile(left!);
  if (op === '!') return (scene) => !first(scene);
  if (op === 'negate') return (scene) => -Number(first(scene));
  if (op === 'in') {
    const members = typeof right === 'object' && 'list' in right ? right.list : [];
    const compiled = members.map((member) => compile(member));
    return (scene) => compiled.some((member) => member(scene) === first(scene));
  }
  const second = compile(right!);
  if (op === '&&') return (scene) => Boolean(first(scene)) && Boolean(second(scene));
  if (op === '||') return (scene) => Boolean(first(scene)) || Boolean(second(scene));
  const combine = ARITHMETIC[op]!;
  return (scene) => combine(Number(first(scene)), Number(second(scene)));
}

function compile(condition: Condition): Compiled {
  if (typeof condition !== 'object') return () => condition;
  if ('read' in condition) return readerOf(condition.read) ?? (() => 0);
  if ('list' in condition) return () => false;
  return compileOperator(condition.op, condition.of);
}

/** A tree is compiled at its first reading and kept as long as its scenario lives. */
const compiled = new WeakMap<object, Compiled>();

function compiledOf(condition: Condition): Compiled {
  if (typeof condition !== 'object') return () => condition;
  let known = compiled.get(condition);
  if (!known) {
    known = compile(condition);
    compiled.set(condition, known);
  }
  return known;
}

/** The value of a condition, a number or a truth. */
export function evaluate(condition: Condition, scene: Scene): Value {
  return compiledOf(condition)(scene);
}

/** Whether a condition holds; no condition always does. */
export function holds(condition: Condition | undefined, scene: Scene): boolean {
  return condition === undefined || evaluate(condition, scene) === true;
}
