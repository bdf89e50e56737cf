import type { AudienceName, PairGauge, SpokeGauge } from '../../../scenario/format/gauges.ts';
import type { Option } from '../../../scenario/format/option.ts';
import type { Draws } from '../chance.ts';
import type { Match } from '../settings.ts';
import type { Choice, MatchState } from '../state.ts';
import type { CallResult, Cause, HeldInput, PromiseStanding, World } from '../world.ts';

/** A one-off change that did happen, as far as the range [0, 1] let it. */
export interface Change {
  seat: string;
  gauge: SpokeGauge | PairGauge;
  /** The other spoke, for tie and friction. */
  with?: string;
  by: number;
  cause: Cause;
  source: string;
}

/** The mandate of a seat's choice before each audience, in [0, 1]. */
export type Mandates = Record<AudienceName, number>;

/** What became of a call this turn. */
export interface CallReport {
  id: string;
  seat: string;
  result: CallResult;
  /** The index that was tested and what the call and the tension made of it. */
  index: number;
  shifted: number;
}

/** Everything that one turn brought about, for those who ask why. */
export interface Report {
  turn: number;
  choices: Record<string, Choice>;
  /** The mandate that each debated choice had, by seat and audience. */
  mandates: Record<string, Mandates>;
  changes: Change[];
  calls: CallReport[];
  promises: { id: string; became: PromiseStanding }[];
  events: string[];
  /** Inputs that were held while the turn's years passed. */
  held: HeldInput[];
  signedBefore: string[];
  before: Pick<World, 'spokes' | 'pairs' | 'inputs' | 'indices'>;
}

/** A world in the making: the rules of a turn write on it, nothing else does. */
export interface Draft {
  match: Match;
  turn: number;
  /** Its spokes may be written on once the years have passed: until then they are those of the world before. */
  world: World & { spokes: Record<string, Record<SpokeGauge, number>> };
  options: Record<string, Option>;
  choices: Record<string, Choice>;
  report: Report;
  draws: Draws;
}

export function openDraft(
  match: Match,
  state: MatchState,
  options: Record<string, Option>,
  mandates: Record<string, Mandates>,
): Draft {
  const { turn, choices, world } = state;
  return {
    match,
    turn,
    options,
    choices,
    draws: {},
    world: {
      spokes: { ...world.spokes },
      pairs: [...world.pairs],
      inputs: world.inputs,
      indices: world.indices,
      postures: world.postures,
      held: world.held,
      due: [...world.due],
      flags: { ...world.flags },
      promises: { ...world.promises },
      calls: { ...world.calls },
      events: { ...world.events },
      joined: [],
      signed: [],
    },
    report: {
      turn,
      choices,
      mandates,
      changes: [],
      calls: [],
      promises: [],
      events: [],
      held: [],
      signedBefore: world.signed,
      before: {
        spokes: world.spokes,
        pairs: world.pairs,
        inputs: world.inputs,
        indices: world.indices,
      },
    },
  };
}
