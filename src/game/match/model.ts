import type { Option } from '../../scenario/format/option.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import {
  type Indices,
  type Inputs,
  type Meeting,
  type World as ModelWorld,
  readWorld,
  type WorldTurn,
} from '../alliance/index.ts';
import { type Cooperation, cooperations, effortOf } from './cooperation.ts';
import { inputsOf } from './inputs.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The match names its seats; the model numbers them, in the order of the world's spokes. */

/** What a spoke without an option does. */
const AT_REST = { bilateral: 0, independent: 0, multilateral: 0 };
const MIDDLE_FRAME = 0.5;

/** What the seats do this turn, as far as the model needs it. */
export interface Doing {
  options: Readonly<Record<string, Option>>;
  frames: Readonly<Record<string, number>>;
}

/** Spokes and pairs of a world by number. */
export function modelWorld(scenario: Scenario, world: Pick<World, 'spokes' | 'pairs'>): ModelWorld {
  const seats = Object.keys(world.spokes);
  return {
    spokes: seats.map((seat) => world.spokes[seat]!),
    pairs: world.pairs.map(({ tie, friction }, index) => {
      const [one, other] = scenario.pairs[index]!.between;
      return { first: seats.indexOf(one), second: seats.indexOf(other), tie, friction };
    }),
  };
}

/** What every spoke meets in a turn and who speaks with it, by number. */
function meetingsOf(
  { scenario }: Match,
  { spokes, held, signed }: Pick<World, 'spokes' | 'held' | 'signed'>,
  turn: number,
): Meeting[] {
  const seats = Object.keys(spokes);
  return seats.map((seat) => {
    const cosigners = signed.includes(seat) ? signed.filter((other) => other !== seat) : [];
    return {
      inputs: inputsOf(scenario, turn, seat, spokes[seat]!, held),
      signers: cosigners.map((other) => seats.indexOf(other)).filter((number) => number >= 0),
      partnersSign: cosigners.some((other) => scenario.seats[other]!.kind === 'partners'),
    };
  });
}

/** What every spoke does and meets in a turn, by number. */
export function modelTurn(
  match: Match,
  world: Pick<World, 'spokes' | 'held' | 'signed'>,
  turn: number,
  { options, frames }: Doing,
  together: readonly Cooperation[] = cooperations(match.scenario, options),
): WorldTurn {
  const { seats, pairs } = match.scenario;
  const partners = Object.keys(seats).find((id) => seats[id]!.kind === 'partners');
  const meetings = meetingsOf(match, world, turn);
  return {
    spokes: Object.keys(world.spokes).map((seat, number) => {
      const { inputs, signers, partnersSign } = meetings[number]!;
      return {
        effort: options[seat]?.effort ?? AT_REST,
        partnersEffort: partners === undefined ? 0 : effortOf(together, seat, partners),
        frame: frames[seat] ?? MIDDLE_FRAME,
        inputs,
        signers,
        partnersSign,
      };
    }),
    pairEfforts: pairs.map(({ between }) => effortOf(together, ...between)),
  };
}

/** The inputs and readings of every spoke, by name, as the world stands in a turn. */
export function readingsOf(
  match: Match,
  world: Pick<World, 'spokes' | 'pairs' | 'held' | 'signed'>,
  turn: number,
): Pick<World, 'inputs' | 'indices'> {
  const meetings = meetingsOf(match, world, turn);
  const now = modelWorld(match.scenario, world);
  const read = readWorld(now, { spokes: meetings }, match.parameters);
  const inputs: Record<string, Inputs> = {};
  const indices: Record<string, Indices> = {};
  Object.keys(world.spokes).forEach((seat, number) => {
    inputs[seat] = meetings[number]!.inputs;
    indices[seat] = read[number]!;
  });
  return { inputs, indices };
}
