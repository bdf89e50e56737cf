import type { Playthrough } from '../../game/index.ts';
import type { Shown } from '../protocol/choices.ts';
import type { Ballot } from '../protocol/member-command.ts';
import type { Setup } from '../protocol/setup.ts';
import type { Entry } from './entry.ts';
import type { Step } from './plan.ts';

/** A person in the class, without a name: names are kept beside the log. */
export interface Member {
  id: string;
  /** At which table, counted from 0. */
  table: number;
  seat: string;
  /** The desk whose private notes this person reads; null where the seat has none. */
  desk: string | null;
  /** `asked`: waits at the door. `gone`: removed by the instructor. */
  place: 'asked' | 'in' | 'gone';
  muted: boolean;
  /** Done with the step that is on. */
  done: boolean;
  /** Where the class stood when this person came: who came late is told what happened. */
  came: { turn: number; step: Step };
}

export interface Prediction {
  answer: boolean;
  /** 50 to 100 percent. */
  confidence: number;
}

/** Words of the instructor, without their text. */
export interface Notice {
  id: string;
  turn: number;
  step: Step;
  table: number | null;
  seat: string | null;
}

export type Pick = 'endorse' | 'question' | 'rebut';

/** What a room without devices said, as the instructor counted it. */
export interface Room {
  /** Hands by option. */
  votes: Record<string, number>;
  picks: Record<string, Pick>;
  /** By question of the forecast. */
  expects: Record<string, { yes: number; no: number }>;
}

/** What the people of a class did in one turn. */
export interface Work {
  /** By member: the option that each leaned to before the debate. */
  leans: Record<string, string>;
  /** By member, then by argument. */
  picks: Record<string, Record<string, Pick>>;
  ballots: Record<string, Ballot>;
  /** By member, then by question. */
  predictions: Record<string, Record<string, Prediction>>;
  /** How convincing, 1 to 5: by entry or prepared argument, then by member. */
  ratings: Record<string, Record<string, number>>;
  /** By place: see placeKey. */
  rooms: Record<string, Room>;
}

/** How one government decided, once the votes are open. */
export interface Verdict {
  turn: number;
  table: number;
  seat: string;
  votes: Record<string, number>;
  option: string;
  frame: number;
  signs: boolean;
  answers: Ballot['answers'];
  /** False where nobody voted and the seat's agent chose. */
  voted: boolean;
}

export interface ClassState {
  setup: Setup;
  step: Step;
  /** From 1; 0 in the lobby. */
  turn: number;
  /** Milliseconds of the server's clock at which the step ends by itself; null for never. */
  deadline: number | null;
  /** Milliseconds that were left when the class was paused; null while it runs. */
  paused: { left: number | null } | null;
  door: 'open' | 'admit' | 'locked';
  members: Record<string, Member>;
  /** The matches, one for each table; empty in the lobby. */
  tables: Playthrough[];
  /** The matches as each step since the last answer of the world found them, to go back to. */
  before: { step: Step; turn: number; tables: Playthrough[] }[];
  /** By turn, from the first; the last is the one that is on. */
  works: Work[];
  verdicts: Verdict[];
  entries: Entry[];
  notices: Notice[];
  /** What the console put on the wall for this step; absent for what the step asks for. */
  shown?: Shown;
}

export const NO_WORK: Work = {
  leans: {},
  picks: {},
  ballots: {},
  predictions: {},
  ratings: {},
  rooms: {},
};

/** A government at a table, as a key. */
export const placeKey = (table: number, seat: string): string => `${table} ${seat}`;

/** What was done in a turn, counted from 1. */
export const workOf = ({ works }: ClassState, turn: number): Work => works[turn - 1] ?? NO_WORK;

/** A class in which more was done in the turn that is on. */
export function withWork(state: ClassState, part: Partial<Work>): ClassState {
  const work = { ...workOf(state, state.turn), ...part };
  const { works, turn } = state;
  return { ...state, works: [...works.slice(0, turn - 1), work, ...works.slice(turn)] };
}

/** A class before anyone came. */
export const lobby = (setup: Setup): ClassState => ({
  setup,
  step: 'lobby',
  turn: 0,
  deadline: null,
  paused: null,
  // A room without devices has nobody to let in.
  door: setup.form === 'screen' ? 'locked' : 'open',
  members: {},
  tables: [],
  before: [],
  works: [],
  verdicts: [],
  entries: [],
  notices: [],
});
