import type { Pledge } from '../format/call.ts';
import type { Scenario } from '../format/scenario.ts';
import { type Check, type Finding, foundAtKey } from './finding.ts';
import { turnsGiven, turnsTested } from './promise-turns.ts';

/** The fewest promises and calls that make a drama of a scenario. */
const FEWEST = 2;

function ofPromise(scenario: Scenario, promise: string, pledge: Pledge): Finding[] {
  const path = ['promises', promise];
  const { test: call, until, from, to } = pledge;
  const tested = turnsTested(scenario, promise);
  const given = turnsGiven(scenario, promise);
  if (!Object.hasOwn(scenario.calls, call)) return [];
  if (tested.length === 0) {
    return [foundAtKey([...path, 'test'], 'promise-untestable', { promise, call, until })];
  }
  if (given.length === 0) return [foundAtKey(path, 'promise-never-given', { promise })];
  const { kind, seat } = scenario.calls[call]!;
  const party = kind === 'home' ? to : from;
  return [
    ...(Math.min(...given) > Math.max(...tested)
      ? [foundAtKey(path, 'promise-given-late', { promise, call })]
      : []),
    ...(party === seat
      ? []
      : [foundAtKey([...path, 'test'], 'promise-not-theirs', { promise, call, seat })]),
  ];
}

/** Promises that no call can test and calls that test no promise. */
export const promises: Check = (scenario) => {
  const pledges = Object.entries(scenario.promises);
  const tested = new Set(pledges.map(([, { test }]) => test));
  const calls = Object.keys(scenario.calls);
  return [
    ...pledges.flatMap(([promise, pledge]) => ofPromise(scenario, promise, pledge)),
    ...calls
      .filter((call) => !tested.has(call))
      .map((call) => foundAtKey(['calls', call], 'call-without-promise', { call })),
    ...[['promises', pledges.length] as const, ['calls', calls.length] as const]
      .filter(([, count]) => count < FEWEST)
      .map(([what, count]) => foundAtKey([what], 'too-little-drama', { what, count })),
  ];
};
