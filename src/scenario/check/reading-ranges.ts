import { CALL_READING, GROUP_READINGS, type ReadingGroup } from '../format/readings.ts';
import type { Scenario } from '../format/scenario.ts';
import type { PlacedCondition } from './conditions.ts';
import { impactsOf, turnsNamed } from './impacts.ts';
import { turnsGiven } from './promise-turns.ts';
import type { Range, Ranges } from './range.ts';

const UNIT: Range = { low: 0, high: 1 };
const NEVER: Range = { low: 0, high: 0 };

/** The values that a reading may have by the time a condition asks for it. */
export function rangesFor(scenario: Scenario, { turns, after }: PlacedCondition): Ranges {
  const last = Math.max(...turns);
  const over = after ? last : last - 1;
  const begins = (ids: readonly string[]) => Math.min(...turnsNamed(scenario, ids));
  const answered = (call: string) => begins(scenario.calls[call]?.turns ?? []) <= over;

  function flag(name: string): Range {
    const raised = impactsOf(scenario)
      .filter((placed) => Math.min(...placed.turns) <= over)
      .flatMap(({ impact }) => impact.flags[name] ?? []);
    const values = [scenario.flags[name] ?? 0, ...raised];
    return { low: Math.min(...values), high: Math.max(...values) };
  }

  function member(group: ReadingGroup, name: string): Range {
    switch (group) {
      case 'flags':
        return flag(name);
      case 'calls':
        return {
          low: CALL_READING.unanswered,
          high: answered(name) ? CALL_READING.best : CALL_READING.unanswered,
        };
      case 'fallout':
        return answered(name) ? UNIT : NEVER;
      case 'open':
        return Math.min(...turnsGiven(scenario, name)) <= over ? UNIT : NEVER;
      case 'kept':
      case 'bent':
      case 'broken':
        return answered(scenario.promises[name]?.test ?? '') ? UNIT : NEVER;
      case 'events':
        return begins(scenario.events[name]?.turns ?? []) <= over ? UNIT : NEVER;
      default:
        return UNIT;
    }
  }

  return (reading) => {
    const [head, name] = reading.split('.') as [string, string | undefined];
    if (name !== undefined && Object.hasOwn(GROUP_READINGS, head)) {
      return member(head as ReadingGroup, name);
    }
    return head === 'turn' ? { low: Math.min(...turns), high: last } : UNIT;
  };
}
