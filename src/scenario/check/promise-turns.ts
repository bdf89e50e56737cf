import type { Scenario } from '../format/scenario.ts';
import { turnsNamed } from './impacts.ts';

/** The turns in which a promise may be given, counted from 1; 0 if it stands from the start. */
export function turnsGiven({ promises, turns }: Scenario, promise: string): number[] {
  const given = turns.flatMap((turn, at) => {
    const options = Object.values(turn.options).flat();
    const made = options.some(({ makes }) => makes.includes(promise));
    return made || turn.proposal?.promise === promise ? [at + 1] : [];
  });
  return promises[promise]?.standing ? [0, ...given] : given;
}

/** The turns in which its call may come while it can still be called in. */
export function turnsTested(scenario: Scenario, promise: string): number[] {
  const { test, until } = scenario.promises[promise]!;
  const [last = 0] = turnsNamed(scenario, [until]);
  return turnsNamed(scenario, scenario.calls[test]?.turns ?? []).filter((turn) => turn <= last);
}
