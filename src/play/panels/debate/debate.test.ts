import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import { begin, matchOf, type Playthrough, submit, view } from '../../../game/index.ts';
import { type Case, casesOf } from './cases.ts';
import { leaningOf } from './leaning.ts';
import { printedChange } from './printed-change.ts';
import { workingOf } from './working.ts';

const { scenarios } = await readScenarios('scenarios');
const { scenario } = scenarios.find(({ id }) => id === 'third-approach')!;
const seat = 'seoul';
const match = matchOf(scenario, { people: [seat], seed: 1, tension: 'tense', switches: {} });

/** The debate of a turn, heard out to its end. */
function heardOut(turn: number): Playthrough {
  const { state } = begin(match);
  let now: Playthrough = { match, state: { ...state, turn }, steps: [] };
  for (let next = submit(now, seat, { kind: 'proceed' }); next.ok; ) {
    now = next.playthrough;
    next = submit(now, seat, { kind: 'listen' });
  }
  return now;
}

const turns = scenario.turns.map(({ id }, at) => [id, at + 1] as const);

describe.each(turns)('the floor of %s', (_, turn) => {
  const { raised, options, floor } = view(match, heardOut(turn).state, seat);
  const ids = options.map(({ option }) => option.id);
  const cases = casesOf(ids, raised, floor);

  it('lets every argument be heard wherever it has something to say', () => {
    const heard = (target: string, points: Case['points']): string[] =>
      points.flatMap(({ argument, side, replies }) => [
        `${argument.id} ${side} ${target}`,
        ...heard(argument.id, replies),
      ]);
    const lies = (target: string) =>
      ids.includes(target) || raised.some((argument) => argument.id === target);
    const links = raised.flatMap(({ id, supports, attacks }) => [
      ...supports.filter(lies).map((target) => `${id} supports ${target}`),
      ...attacks.filter(lies).map((target) => `${id} attacks ${target}`),
    ]);
    const told = new Set(cases.flatMap(({ option, points }) => heard(option, points)));
    expect([...told].sort()).toEqual(links.sort());
  });

  it('is reckoned step by step from the bases to the strengths that the rules give', () => {
    for (const id of [...ids, ...raised.map((argument) => argument.id)]) {
      const { base, support, attack, result } = workingOf(id, raised, floor);
      const pull = support - attack;
      expect(pull >= 0 ? base + (1 - base) * pull : base + base * pull).toBeCloseTo(result, 12);
      expect(base).toBeCloseTo(raised.find((each) => each.id === id)?.base ?? 0.5, 12);
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
});

it('tells no change that the printed figures do not show', () => {
  expect(printedChange(0.4149, 0.4051)).toBe(0);
  expect(printedChange(0.5, 0.574)).toBe(0.07);
});
