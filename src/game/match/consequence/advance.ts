import { advance as advanceModel, type Spoke } from '../../alliance/index.ts';
import { bySeat } from '../by-seat.ts';
import { cooperations } from '../cooperation.ts';
import { modelTurn, modelWorld, spokesOf } from '../model.ts';
import type { Draft } from './draft.ts';

/** Lets the turn's years pass under what every seat chose. */
export function advance({ match, turn, options, choices, world, report }: Draft): void {
  const { scenario, parameters } = match;
  const together = cooperations(scenario, options);
  const frames = bySeat(choices, ({ frame }) => frame);
  const after = advanceModel(
    modelWorld(scenario, world),
    modelTurn(match, world, turn, { options, frames }, together),
    scenario.spans[turn - 1]!,
    parameters,
  );
  const spokes: Record<string, Spoke> = {};
  spokesOf(scenario).forEach((seat, number) => {
    spokes[seat] = after.spokes[number]!;
  });
  report.held = world.held;
  world.joined = together.map(({ between }) => between);
  world.spokes = spokes;
  world.pairs = after.pairs.map(({ tie, friction }) => ({ tie, friction }));
}
