import type { View } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Pick, Verdict } from '../table/state.ts';
import type { AnsweredTold } from './answered-told.ts';
import type { Shown } from './choices.ts';
import type { Lesson } from './lesson.ts';
import type { Results } from './results.ts';

/**
 * A government at a table, as a whole room may see it: nothing private, nothing hidden. Where several
 * governments sit at a table, nothing of what one of them debates, and its options once votes are open.
 */
export interface PlaceShown {
  table: number;
  seat: string;
  people: number;
  done: number;
  ballots: number;
  view: View | null;
  picked: Record<string, Partial<Record<Pick, number>>>;
  arguments: {
    id: string;
    option: string;
    under: string | null;
    stance: 'for' | 'against';
    text: string;
    ratings: number;
  }[];
  /** Null until the votes are open. */
  verdict: Verdict | null;
}

/** Everything that the projector is told, part by part. It knows nobody's name: a wall is seen from the street. */
export interface ProjectorTold {
  lesson: Lesson;
  /** Where to join: the address that phones in the room can reach. */
  join: { code: string; link: string };
  here: number;
  scenario: Scenario;
  words: Partial<Record<'en' | 'ko', Words>>;
  places: PlaceShown[];
  /** By table. */
  answered: AnsweredTold[][];
  /** Said before all governments of a table in this turn: proposals to it, and words in the plenary. */
  plenary: {
    id: string;
    kind: 'proposal' | 'talk';
    table: number;
    seat: string;
    text: string;
    sponsors: number;
  }[];
  /** What the console wants shown. */
  shown: Shown;
  /** Said to everyone in the step that is on. */
  notices: { id: string; text: string }[];
  results: Results | null;
}
