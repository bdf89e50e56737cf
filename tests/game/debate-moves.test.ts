import { describe, expect, it } from 'vitest';
import {
  floorAfter,
  type Intervention,
  type Match,
  type MatchState,
  view,
} from '../../src/game/index.ts';
import { debatesOf } from './debates.ts';
import { builtIn } from './scenario.ts';

const SEAT = 'seoul';

/** Every word that a player may say to an argument in a debate as it stands. */
function wordsIn(match: Match, state: MatchState): Intervention[] {
  const { raised, hand } = view(match, state, SEAT);
  return [
    ...raised.flatMap(({ id }): Intervention[] => [
      { move: 'endorse', argument: id },
      { move: 'question', argument: id },
    ]),
    ...hand.map(({ id }): Intervention => ({ move: 'rebut', argument: id })),
  ];
}

/** The most by which one word moves the mandate of the option that leads. */
function reach(match: Match, state: MatchState): number {
  const { mandate } = floorAfter(match, state, SEAT, []);
  const leads = Object.keys(mandate).reduce((a, b) => (mandate[b]! > mandate[a]! ? b : a));
  const moves = wordsIn(match, state).map((word) =>
    Math.abs(floorAfter(match, state, SEAT, [word]).mandate[leads]! - mandate[leads]!),
  );
  return Math.max(...moves);
}

describe.each(['third-approach', 'global-korea'])('the debates of %s', (id) => {
  const scenario = builtIn(id);
  const debates = debatesOf(scenario);

  it('have at least nine arguments each', () => {
    for (const turn of scenario.turns) {
      expect(turn.arguments.length, turn.id).toBeGreaterThanOrEqual(9);
    }
  });

  it.each(debates)('$turn opens neither settled nor flat', ({ match, opened }) => {
    const { strength, mandate } = floorAfter(match, opened, SEAT, []);
    const options = Object.keys(mandate);
    expect(Math.min(...options.map((option) => strength[option]!))).toBeLessThanOrEqual(0.9);
    const mandates = Object.values(mandate);
    expect(Math.max(...mandates) - Math.min(...mandates)).toBeGreaterThan(0.02);
  });

  it.each(debates)('$turn can be turned by one word, early and late', (debate) => {
    expect(reach(debate.match, debate.opened)).toBeGreaterThanOrEqual(0.05);
    expect(reach(debate.match, debate.heardOut)).toBeGreaterThanOrEqual(0.05);
  });

  it.each(debates)('$turn lets some desk answer another', ({ opened, heardOut }) => {
    const said = (state: MatchState) => state.debates[SEAT]!.said.length;
    expect(said(heardOut)).toBeGreaterThan(said(opened));
  });
});
