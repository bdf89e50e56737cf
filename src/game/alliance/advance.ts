import type { Indices } from './indices.ts';
import type { Parameters } from './parameters.ts';
import { readWorld } from './read-world.ts';
import { stepPair } from './step-pair.ts';
import { stepSpoke } from './step-spoke.ts';
import type { World, WorldPair, WorldTurn } from './world.ts';

/** Longer sub-steps let a strong effort overshoot: the laws are slopes, not jumps. */
const LONGEST_SUB_STEP = 0.25;

/** A span of days seldom divides evenly; a hair above a whole number is that number. */
const ROUNDING = 1e-9;

/** The world after a turn of `years`, in equal sub-steps with the turn's choices and inputs held. */
export function advance(
  world: World,
  turn: WorldTurn,
  years: number,
  parameters: Parameters,
): World {
  const steps = Math.max(1, -Math.floor(ROUNDING - years / LONGEST_SUB_STEP));
  let now = world;
  for (let step = 0; step < steps; step += 1) now = subStep(now, turn, years / steps, parameters);
  return now;
}

/** Spokes and pairs all read the same moment, so that no one acts before another. */
function subStep(world: World, turn: WorldTurn, years: number, parameters: Parameters): World {
  const readings = readWorld(world, turn, parameters);
  return {
    spokes: world.spokes.map((spoke, number) => {
      const { effort, partnersEffort, frame, inputs } = turn.spokes[number]!;
      const resented = resentment(world, turn, number);
      const doing = { effort, partnersEffort, resented, frame, inputs };
      return stepSpoke(spoke, readings[number]!, doing, years, parameters);
    }),
    pairs: world.pairs.map((pair, at) => {
      const { first, second } = pair;
      const next = stepPair(
        pair,
        sharedFear(turn, readings, pair),
        {
          effort: turn.pairEfforts[at]!,
          inPlay: inPlay(turn, pair),
          historyShock: Math.max(
            turn.spokes[first]!.inputs.historyShock,
            turn.spokes[second]!.inputs.historyShock,
          ),
        },
        years,
        parameters,
      );
      return { first, second, tie: next.tie, friction: next.friction };
    }),
  };
}

/** The friction that a spoke's public holds against working with partners who did come. */
function resentment(world: World, turn: WorldTurn, number: number): number {
  const { multilateral } = turn.spokes[number]!.effort;
  let sum = 0;
  for (let at = 0; at < world.pairs.length; at += 1) {
    const pair = world.pairs[at]!;
    if (pair.first !== number && pair.second !== number) continue;
    if (turn.pairEfforts[at]! > 0) sum += pair.friction * multilateral * inPlay(turn, pair);
  }
  return sum;
}

function inPlay(turn: WorldTurn, { first, second }: WorldPair): number {
  return turn.spokes[first]!.inputs.partnerInPlay * turn.spokes[second]!.inputs.partnerInPlay;
}

/** The smaller fear of the two; an input may speak for a partner whose fear is not modelled. */
function sharedFear(
  turn: WorldTurn,
  readings: readonly Indices[],
  { first, second }: WorldPair,
): number {
  const fearOfFirst = turn.spokes[second]!.inputs.partnerFear ?? readings[first]!.abandonment;
  const fearOfSecond = turn.spokes[first]!.inputs.partnerFear ?? readings[second]!.abandonment;
  return Math.min(fearOfFirst, fearOfSecond);
}
