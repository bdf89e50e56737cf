import { describe, expect, it } from 'vitest';
import { hubReadingsOf } from '../../src/game/index.ts';
import type { Strategy } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { characters, decisions, played, SCENARIOS } from './matches.ts';

const SEEDS = Array.from({ length: 10 }, (_, at) => at + 1);

/** Mean effort a turn on each line, and the share of turns with a signature, over all seeds. */
function habitsOf(scenario: Scenario, seat: string, name: string) {
  const choices = SEEDS.flatMap((seed) =>
    decisions(played(scenario, seed, { [seat]: name })).filter((each) => each.seat === seat),
  );
  const mean = (of: (choice: (typeof choices)[number]) => number) =>
    choices.reduce((sum, choice) => sum + of(choice), 0) / choices.length;
  const effort = (strategy: Strategy) =>
    mean(({ turn, command }) => {
      const offered = scenario.turns[turn - 1]!.options[seat]!;
      return offered.find(({ id }) => id === command.option)!.effort[strategy];
    });
  return {
    bilateral: effort('bilateral'),
    independent: effort('independent'),
    multilateral: effort('multilateral'),
    signs: mean(({ command }) => Number(command.signs)),
    path: choices.map(({ command }) => `${command.option} ${command.signs}`).join(),
  };
}

const spokes = SCENARIOS.flatMap((scenario) =>
  ['seoul', 'tokyo'].map((seat) => [scenario.id, seat, scenario] as const),
);

describe.each(spokes)('in %s, %s', (_, seat, scenario) => {
  const habits = Object.fromEntries(
    characters.map((name) => [name, habitsOf(scenario, seat, name)]),
  );
  const highest = (habit: 'independent' | 'signs') =>
    Math.max(...characters.map((name) => habits[name]![habit]));

  it('works more with the hub as a loyalist than as one who wants free hands', () => {
    expect(habits.loyalist!.bilateral).toBeGreaterThan(habits.autonomist!.bilateral + 0.1);
  });

  it('relies most on itself as an autonomist', () => {
    expect(habits.autonomist!.independent).toBe(highest('independent'));
    expect(habits.autonomist!.signs).toBe(0);
  });

  it('works more with others as a coalition-builder, and signs most', () => {
    const { multilateral } = habits['coalition-builder']!;
    expect(multilateral).toBeGreaterThan(habits.loyalist!.multilateral + 0.1);
    expect(habits['coalition-builder']!.signs).toBe(highest('signs'));
    expect(highest('signs')).toBeGreaterThan(habits.loyalist!.signs);
  });

  it('goes another way with each character', () => {
    const paths = characters.map((name) => habits[name]!.path);
    // Where options are few, two characters may meet; never more.
    expect(new Set(paths).size).toBeGreaterThanOrEqual(characters.length - 1);
  });
});

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  'Washington in %s',
  (_, scenario) => {
    const mean = (name: string, reading: 'burden' | 'credibility') =>
      SEEDS.reduce((sum, seed) => {
        const { state } = played(scenario, seed, { washington: name });
        return sum + hubReadingsOf(scenario, state.world)[reading] / SEEDS.length;
      }, 0);

    it('is believed more as a loyalist than as an autonomist', () => {
      expect(mean('loyalist', 'credibility')).toBeGreaterThan(mean('autonomist', 'credibility'));
    });

    it('carries less as an autonomist than as a loyalist', () => {
      expect(mean('autonomist', 'burden')).toBeLessThan(mean('loyalist', 'burden'));
    });
  },
);
