import type { Option } from '../../scenario/format/option.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import {
  type Indices,
  type Inputs,
  type Meeting,
  type World as ModelWorld,
  readWorld,
  type Voices,
  type WorldTurn,
} from '../alliance/index.ts';
import { type Cooperation, cooperations, effortOf } from './cooperation.ts';
import { inputsOf } from './inputs.ts';
import { perScenario } from './per-scenario.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The match names its seats; the model numbers them: a spoke's number is its place in this list. */
export const spokesOf = perScenario(({ seats }) =>
  Object.keys(seats).filter((seat) => seats[seat]!.kind === 'spoke' && seats[seat]!.start),
);

/** The two spokes of every pair, by number. */
const pairsOf = perScenario((scenario) =>
  scenario.pairs.map(({ between }) => between.map((seat) => spokesOf(scenario).indexOf(seat))),
);

/** What a spoke without an option does. */
const AT_REST = { bilateral: 0, independent: 0, multilateral: 0 };
const MIDDLE_FRAME = 0.5;

/** What the seats do this turn, as far as the model needs it. */
export interface Doing {
  options: Readonly<Record<string, Option>>;
  frames: Readonly<Record<string, number>>;
}

/** Spokes and pairs of a world by number. */
export function modelWorld(
  scenario: Scenario,
  { spokes, pairs }: Pick<World, 'spokes' | 'pairs'>,
): ModelWorld {
  const ends = pairsOf(scenario);
  return {
    spokes: spokesOf(scenario).map((seat) => spokes[seat]!),
    pairs: pairs.map(({ tie, friction }, at) => {
      const [first, second] = ends[at]!;
      return { first: first!, second: second!, tie, friction };
    }),
  };
}

/** A spoke for which nobody signs. */
const ALONE = { signers: [], partnersSign: false };

/** Whose names stand beside a seat's under the joint proposal. */
function voicesFor(scenario: Scenario, seat: string, signed: readonly string[]): Voices {
  if (!signed.includes(seat)) return ALONE;
  const cosigners = signed.filter((other) => other !== seat);
  return {
    signers: cosigners.map((other) => spokesOf(scenario).indexOf(other)).filter((at) => at >= 0),
    partnersSign: cosigners.some((other) => scenario.seats[other]!.kind === 'partners'),
  };
}

/** What every spoke meets in a turn and who speaks with it, by number. */
function meetingsOf(
  { scenario }: Match,
  { spokes, held, signed }: Pick<World, 'spokes' | 'held' | 'signed'>,
  turn: number,
): Meeting[] {
  return spokesOf(scenario).map((seat) => {
    const { signers, partnersSign } = voicesFor(scenario, seat, signed);
    const inputs = inputsOf(scenario, turn, seat, spokes[seat]!, held);
    return { inputs, signers, partnersSign };
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
    spokes: spokesOf(match.scenario).map((seat, number) => {
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
  spokesOf(match.scenario).forEach((seat, number) => {
    inputs[seat] = meetings[number]!.inputs;
    indices[seat] = read[number]!;
  });
  return { inputs, indices };
}

/**
 * The readings of every spoke under the inputs that the world was last read with: for a world that
 * was altered between two turns.
 */
export function indicesUnder(
  { scenario, parameters }: Match,
  { spokes, pairs, inputs, signed }: Pick<World, 'spokes' | 'pairs' | 'inputs' | 'signed'>,
): World['indices'] {
  const seats = spokesOf(scenario);
  const meetings = seats.map((seat) => ({
    inputs: inputs[seat]!,
    ...voicesFor(scenario, seat, signed),
  }));
  const read = readWorld(modelWorld(scenario, { spokes, pairs }), { spokes: meetings }, parameters);
  return Object.fromEntries(seats.map((seat, number) => [seat, read[number]!]));
}
