import type { Condition, Operator } from '../format/condition-tree.ts';
import type { ReadingType } from '../format/readings.ts';
import type { Scenario } from '../format/scenario.ts';
import { MOST_COMPLAINTS } from '../read/order.ts';
import { conditionsOf, type PlacedCondition } from './conditions.ts';
import { type Check, type Finding, found } from './finding.ts';
import { type Refused, readingType } from './reading.ts';

type Type = ReadingType | 'list';

const TRUTHS = new Set<Operator>(['&&', '||', '!']);
const COMPARES = new Set<Operator>(['<', '<=', '>', '>=', '==', '!=', 'in']);
const LIKES = new Set<Operator>(['==', '!=']);

/** Finds the type of a condition as it would be read from a seat. */
class TypeReading {
  readonly refused: Refused[] = [];
  readonly #scenario: Scenario;
  readonly #seat: string;

  constructor(scenario: Scenario, seat: string) {
    this.#scenario = scenario;
    this.#seat = seat;
  }

  /** Undefined where the type could not be told; that has been said already. */
  typeOf(condition: Condition): Type | undefined {
    if (typeof condition === 'number') return 'number';
    if (typeof condition === 'boolean') return 'truth';
    if ('read' in condition) return this.#reading(condition.read);
    if ('list' in condition) {
      for (const member of condition.list) this.#expect(member, 'number', 'in');
      return 'list';
    }
    this.#operands(condition.op, condition.of);
    return TRUTHS.has(condition.op) || COMPARES.has(condition.op) ? 'truth' : 'number';
  }

  #reading(path: string): ReadingType | undefined {
    const type = readingType(path, this.#seat, this.#scenario);
    if (typeof type === 'string') return type;
    this.refused.push(type);
    return undefined;
  }

  #operands(operator: Operator, of: Condition[]): void {
    const [left, right] = of;
    if (LIKES.has(operator)) {
      const expected = this.typeOf(left!);
      if (expected) this.#expect(right!, expected === 'list' ? 'number' : expected, operator);
      if (expected === 'list') this.#refuse(operator, 'number', expected);
      return;
    }
    for (const [index, operand] of of.entries()) {
      const list = operator === 'in' && index === 1;
      this.#expect(operand, list ? 'list' : TRUTHS.has(operator) ? 'truth' : 'number', operator);
    }
  }

  #expect(condition: Condition, expected: Type, operator: Operator): void {
    const type = this.typeOf(condition);
    if (type && type !== expected) this.#refuse(operator, expected, type);
  }

  #refuse(operator: Operator, expected: Type, received: Type): void {
    const sign = operator === 'negate' ? '-' : operator;
    this.refused.push({ code: 'condition-type', values: { operator: sign, expected, received } });
  }
}

const TRUTH = { expected: 'truth', code: 'condition-not-truth' } as const;
const LEVEL = { expected: 'number', code: 'level-not-number' } as const;

function findingsIn(
  scenario: Scenario,
  { condition, path, kind, acting }: PlacedCondition,
): Finding[] {
  const said = new Map<string, Refused>();
  for (const seat of acting) {
    const reading = new TypeReading(scenario, seat);
    const type = reading.typeOf(condition);
    const refused = [...reading.refused];
    const { expected, code } = kind === 'interest' ? LEVEL : TRUTH;
    if (type && type !== expected) refused.push({ code, values: {} });
    for (const each of refused) said.set(JSON.stringify(each), each);
  }
  return [...said.values()].map(({ code, values }) => found(path, code, values));
}

/** Conditions that read what is not there, or mix numbers with truths. */
export const conditionTypes: Check = (scenario) => {
  const findings: Finding[] = [];
  for (const placed of conditionsOf(scenario)) {
    if (findings.length > MOST_COMPLAINTS) break;
    findings.push(...findingsIn(scenario, placed));
  }
  return findings;
};
