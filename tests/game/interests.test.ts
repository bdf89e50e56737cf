import { expect, it } from 'vitest';
import { interestsOf, matchOf, startOf } from '../../src/game/index.ts';
import { settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('global-korea');
const match = matchOf(scenario, settingsOf(scenario, 1));
const { world } = startOf(match);

it('reads every interest of the scenario from gauges and flags', () => {
  const now = interestsOf(match, world, 'seoul', 1);
  expect(Object.keys(now)).toEqual(Object.keys(scenario.interests));
  expect(now.reputation).toBe(world.spokes.seoul!.reputation);
  const served = { ...world, flags: { ...world.flags, servedSomalia: 1 } };
  expect(interestsOf(match, served, 'seoul', 1).debtRepaid).toBeGreaterThan(now.debtRepaid!);
});

it('never leaves the scale, whatever the flags hold', () => {
  for (const count of [-100, 100]) {
    const flags = Object.fromEntries(Object.keys(world.flags).map((flag) => [flag, count]));
    for (const level of Object.values(interestsOf(match, { ...world, flags }, 'seoul', 1))) {
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(1);
    }
  }
});
