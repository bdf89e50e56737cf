import type { Answer } from '../../scenario/format/gauges.ts';
import type { Intervention } from '../debate/intervention.ts';
import type { Ordered } from './ordered.ts';
import type { World } from './world.ts';

export const PHASES = ['briefing', 'debate', 'decision', 'consequence', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** What a seat chose this turn. */
export interface Choice {
  option: string;
  /** 0 "as our ally asks", 1 "in our national interest". */
  frame: number;
  /** Whether it signs the joint proposal. */
  signs: boolean;
  /** Answers to the calls elsewhere that rang for it. */
  answers: Record<string, Answer>;
}

/** A cabinet's debate of one turn. */
export interface Debate {
  /** Arguments on the table, by id, in the order in which they were said. */
  said: string[];
  interventions: Intervention[];
  /** How often each desk has answered. */
  answers: Record<string, number>;
  /** Arguments that their desks have given up. */
  conceded: string[];
}

export interface Forecast {
  turn: number;
  seat: string;
  question: string;
  answer: boolean;
  /** 50 to 100 percent. */
  confidence: number;
  /** Set once the turn has been answered by the world. */
  came: boolean | null;
}

/** One play-through as it stands. Plain JSON; its fingerprint is the match's hash. */
export interface MatchState {
  /** From 1. */
  turn: number;
  phase: Phase;
  world: World;
  /** Calls elsewhere that rang with this turn's briefing. */
  ringing: string[];
  /** The debates of this turn, by seat. */
  debates: Record<string, Debate>;
  /** Choices of this turn, by seat; complete when the world answers. */
  choices: Record<string, Choice>;
  forecasts: Forecast[];
  ending: string | null;
  /** Events that whoever leads the match has ordered for this turn; left out where there are none. */
  injected?: Ordered[];
}

/** `{ ...state, ...to }` written out: a spread of the state takes as long as half a year of the model. */
export function changed(state: MatchState, to: Partial<MatchState>): MatchState {
  const next: MatchState = {
    turn: to.turn ?? state.turn,
    phase: to.phase ?? state.phase,
    world: to.world ?? state.world,
    ringing: to.ringing ?? state.ringing,
    debates: to.debates ?? state.debates,
    choices: to.choices ?? state.choices,
    forecasts: to.forecasts ?? state.forecasts,
    ending: to.ending ?? state.ending,
  };
  const injected = to.injected ?? state.injected;
  if (injected && injected.length > 0) next.injected = injected;
  return next;
}
