import { describe, expect, it } from 'vitest';
import {
  floorAfter,
  type Intervention,
  leadSeat,
  type Match,
  type MatchState,
  view,
} from '../../src/game/index.ts';
import { debatesOf } from './debates.ts';
import { BUILT_IN, builtIn } from './scenario.ts';

/** Every word that a player may say to an argument in a debate as it stands. */
function wordsIn(match: Match, state: MatchState): Intervention[] {
  const { raised, hand } = view(match, state, leadSeat(match.scenario));
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
  const { mandate } = floorAfter(match, state, leadSeat(match.scenario), []);
  const leads = Object.keys(mandate).reduce((a, b) => (mandate[b]! > mandate[a]! ? b : a));
  const moves = wordsIn(match, state).map((word) =>
    Math.abs(
      floorAfter(match, state, leadSeat(match.scenario), [word]).mandate[leads]! - mandate[leads]!,
    ),
  );
  return Math.max(...moves);
}

/** A tutorial keeps its debates short. */
const FEWEST = { tutorial: 4, match: 9 };

const scenarios = BUILT_IN.map(builtIn);

describe.each(scenarios)('the debates of $id', (scenario) => {
  const debates = debatesOf(scenario);

  it('have enough arguments each', () => {
    const fewest = scenario.tutorial ? FEWEST.tutorial : FEWEST.match;
    for (const turn of scenario.turns) {
      expect(turn.arguments.length, turn.id).toBeGreaterThanOrEqual(fewest);
    }
  });

  it.each(debates)('$turn opens neither settled nor flat', ({ match, opened }) => {
    const { strength, mandate } = floorAfter(match, opened, leadSeat(match.scenario), []);
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
    const said = (state: MatchState) => state.debates[leadSeat(scenario)]!.said.length;
    expect(said(heardOut)).toBeGreaterThan(said(opened));
  });
});
