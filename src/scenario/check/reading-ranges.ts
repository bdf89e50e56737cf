import { CALL_READING, GROUP_READINGS, type ReadingGroup } from '../format/readings.ts';
import type { Scenario } from '../format/scenario.ts';
import { beginningsIn } from './beginnings.ts';
import type { PlacedCondition } from './conditions.ts';
import type { Range, Ranges } from './range.ts';

const UNIT: Range = { low: 0, high: 1 };
const NEVER: Range = { low: 0, high: 0 };
const UNANSWERED = CALL_READING.unanswered;

/** For each condition of a scenario, the values that its readings may have when it is asked. */
export function rangesIn(
  scenario: Scenario,
): (placed: Pick<PlacedCondition, 'turns' | 'after'>) => Ranges {
  const { calls, events, promises, flags } = beginningsIn(scenario);

  function flag(name: string, over: number): Range {
    const written = (flags.get(name) ?? []).filter(({ turn }) => turn <= over);
    const values = [scenario.flags[name] ?? 0, ...written.map(({ to }) => to)];
    return { low: Math.min(...values), high: Math.max(...values) };
  }

  /** `over` is the last turn that has ended by then. */
  function member(group: ReadingGroup, name: string, over: number): Range {
    const come = (first: ReadonlyMap<string, number>, of = name) =>
      (first.get(of) ?? Infinity) <= over;
    switch (group) {
      case 'flags':
        return flag(name, over);
      case 'calls':
        return { low: UNANSWERED, high: come(calls) ? CALL_READING.best : UNANSWERED };
      case 'fallout':
        return come(calls) ? UNIT : NEVER;
      case 'open':
        return come(promises) ? UNIT : NEVER;
      case 'kept':
      case 'bent':
      case 'broken':
        return come(calls, scenario.promises[name]?.test) ? UNIT : NEVER;
      case 'events':
        return come(events) ? UNIT : NEVER;
      default:
        return UNIT;
    }
  }

  return ({ turns, after }) => {
    const last = Math.max(...turns);
    return (reading) => {
      const [head, name] = reading.split('.') as [string, string | undefined];
      if (name !== undefined && Object.hasOwn(GROUP_READINGS, head)) {
        return member(head as ReadingGroup, name, after ? last : last - 1);
      }
      return head === 'turn' ? { low: Math.min(...turns), high: last } : UNIT;
    };
  };
}
