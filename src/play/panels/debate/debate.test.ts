import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import { floorAfter, matchOf, startOf, view } from '../../../game/index.ts';
import { casesOf } from './cases.ts';
import { leaningOf } from './leaning.ts';
import { printedChange } from './printed-change.ts';
import { workingOf } from './working.ts';

const { scenarios } = await readScenarios('scenarios');
const { scenario } = scenarios.find(({ id }) => id === 'third-approach')!;
const seat = 'seoul';
const match = matchOf(scenario, { people: [seat], seed: 1, tension: 'tense', switches: {} });

describe.each(scenario.turns.map(({ id }, at) => [id, at + 1] as const))(
  'the floor of %s',
  (_, turn) => {
    const state = { ...startOf(match), turn };
    const { raised, hand, options } = view(match, state, seat);
    const ids = options.map(({ option }) => option.id);
    const rebuttals = hand.map(({ id }) => ({ move: 'rebut' as const, argument: id }));
    const floor = floorAfter(match, state, seat, rebuttals);
    const onFloor = [...raised, ...hand];
    const cases = casesOf(ids, onFloor, floor);

    it('lets every argument speak in full exactly once', () => {
      const inFull = (points: (typeof cases)[number]['points']): string[] =>
        points.flatMap(({ argument, inFull: full, replies }) => [
          ...(full ? [argument.id] : []),
          ...inFull(replies),
        ]);
      const spoken = cases.flatMap(({ points }) => inFull(points)).sort();
      expect(spoken).toEqual(onFloor.map(({ id }) => id).sort());
    });

    it('is reckoned step by step to the strengths that the rules give', () => {
      for (const id of [...ids, ...onFloor.map((argument) => argument.id)]) {
        const { base, support, attack, result } = workingOf(id, onFloor, floor);
        const pull = support - attack;
        const again = pull >= 0 ? base + (1 - base) * pull : base + base * pull;
        expect(again).toBeCloseTo(result, 12);
        const argument = onFloor.find((each) => each.id === id);
        expect(base).toBeCloseTo(argument?.base ?? 0.5, 12);
      }
    });

    it('leans a desk to the option that its only argument is for', () => {
      for (const { desk, supports } of raised) {
        const own = raised.filter((argument) => argument.desk === desk);
        const [option] = supports.filter((target) => ids.includes(target));
        if (own.length > 1 || supports.length !== 1 || option === undefined) continue;
        expect(leaningOf(desk, ids, raised, floor)).toMatchObject({ stance: 'for', option });
      }
      expect(leaningOf('nobody', ids, raised, floor)).toEqual({ stance: 'unsure' });
    });
  },
);

it('tells no change that the printed figures do not show', () => {
  expect(printedChange(0.4149, 0.4051)).toBe(0);
  expect(printedChange(0.5, 0.574)).toBe(0.07);
});
