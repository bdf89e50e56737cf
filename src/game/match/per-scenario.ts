import type { Scenario } from '../../scenario/format/scenario.ts';

/** What follows from a scenario alone, found at the first asking and kept as long as the scenario lives. */
export function perScenario<Found>(find: (scenario: Scenario) => Found): typeof find {
  const known = new WeakMap<Scenario, Found>();
  return (scenario) => {
    let found = known.get(scenario);
    if (found === undefined) {
      found = find(scenario);
      known.set(scenario, found);
    }
    return found;
  };
}
