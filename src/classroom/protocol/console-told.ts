import type { View } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Step } from '../table/plan.ts';
import type { Room, Verdict } from '../table/state.ts';
import type { AnsweredTold } from './answered-told.ts';
import type { Shown } from './choices.ts';
import type { Lesson } from './lesson.ts';
import type { Participation } from './participation.ts';
import type { Results } from './results.ts';

export interface PersonTold {
  id: string;
  /** As the instructor may call them: the real name unless the class is anonymous. */
  name: string;
  /** What the others call them, if that is something else. */
  alias: string | null;
  table: number;
  seat: string;
  desk: string | null;
  place: 'asked' | 'in' | 'gone';
  muted: boolean;
  done: boolean;
  /** Whether a device of theirs is connected. */
  here: boolean;
  /** Milliseconds of the server's clock at which one was last heard of. */
  seen: number | null;
  language: 'en' | 'ko';
  /** What they did in the step that is on, in numbers: picks, texts, forecasts, and whether they voted. */
  did: { picks: number; texts: number; ratings: number; forecasts: number; voted: boolean };
  /** Claims, picks and ratings since the class began; null in an anonymous class, where nobody is counted alone. */
  voice: number | null;
  /** An agent of a rehearsal. */
  agent: boolean;
}

export interface EntryForConsole {
  id: string;
  kind: 'argument' | 'proposal' | 'amendment' | 'talk';
  by: string;
  turn: number;
  table: number;
  seat: string;
  /** Of talk: to whom; null for the plenary, and of everything else. */
  to: string | null;
  option: string | null;
  text: string | null;
  hidden: 'filter' | 'review' | 'instructor' | null;
  reported: number;
}

/** Everything that the instructor's console is told, part by part. */
export interface ConsoleTold {
  lesson: Lesson;
  /** Who is at the console: the instructor or a co-instructor. */
  as: 'console' | 'co';
  /** Where to join: the address that phones in the room can reach. */
  join: { code: string; link: string };
  /** The scenario up to this turn from the lead seat, with words in the console's language. */
  scenario: Scenario;
  words: Words;
  people: PersonTold[];
  /** One for each table and government that people hold. */
  places: {
    table: number;
    seat: string;
    /** In a debate its mandates are those that it would close with now. */
    view: View | null;
    /** How many have voted. What they voted is told once the votes are open. */
    ballots: number;
    verdict: Verdict | null;
    /** What a room without devices said so far. */
    room: Room | null;
  }[];
  /** How many have spoken, of those who are in; null where they are too few to be counted. */
  voices: { spoke: number; all: number } | null;
  /** What the wall is to show. */
  shown: Shown;
  answered: AnsweredTold[][];
  entries: EntryForConsole[];
  notices: {
    id: string;
    turn: number;
    step: Step;
    table: number | null;
    seat: string | null;
    text: string | null;
  }[];
  /** Prepared events that could still happen, with their titles, and those injected this turn. */
  events: { id: string; title: string; text: string; injected: number[] }[];
  /** Events of the instructor's own that are ordered and have not happened yet. */
  written: { id: string; title: string; text: string; injected: number[] }[];
  /** The instructor's notes for the debrief. */
  remarks: { id: string; text: string }[];
  /** Milliseconds of the server's clock at which names and texts are deleted. */
  forgets: number;
  results: Results | null;
  /** Person by person, once the class has ended; null before and in an anonymous class. */
  participation: Participation[] | null;
}
