import type { Preview, View } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Pick, Prediction } from '../table/state.ts';
import type { AnsweredTold } from './answered-told.ts';
import type { ArgumentTold, ProposalTold, TalkTold } from './entry-told.ts';
import type { Lesson } from './lesson.ts';
import type { Ballot } from './member-command.ts';
import type { Results } from './results.ts';

export interface Me {
  id: string;
  /** What the others call this person. */
  name: string;
  /** What the instructor alone calls this person, if that is something else. */
  realName: string | null;
  place: 'asked' | 'in' | 'gone';
  table: number;
  seat: string;
  desk: string | null;
  muted: boolean;
  done: boolean;
  /** Came in this very turn, after its briefing or after an earlier turn: knows nothing of it yet. */
  late: boolean;
  language: 'en' | 'ko';
  /** The people of the same table and seat, this one included. */
  company: { name: string; desk: string | null; here: boolean }[];
}

/** What an option would do by itself, and together with those whom it asks. */
export interface PreviewTold {
  partners: string[];
  alone: Preview;
  together: Preview;
}

/**
 * Everything that a student's device is told, part by part: only parts that changed are sent.
 * `scenario` and `words` hold what this seat may know by now and nothing else: no later turn, no
 * other cabinet, no seed.
 */
export interface StudentTold {
  lesson: Lesson;
  me: Me;
  /** Null until the instructor has let this person in. */
  scenario: Scenario | null;
  words: Words | null;
  /** Null in the lobby. */
  view: View | null;
  answered: AnsweredTold[];
  /** By option; null unless votes are being cast and previews are shown. */
  previews: Record<string, PreviewTold> | null;
  mine: {
    /** The option leaned to before the debate. */
    lean: string | null;
    picks: Record<string, Pick>;
    ballot: Ballot | null;
    predictions: Record<string, Prediction>;
    /** What this person found how convincing: entries and prepared arguments, 1 to 5. */
    ratings: Record<string, number>;
  };
  /** Prepared arguments that people of this cabinet picked, by argument and move. */
  picked: Record<string, Partial<Record<Pick, number>>>;
  arguments: ArgumentTold[];
  proposals: ProposalTold[];
  talk: TalkTold[];
  /** Null until the votes are open. */
  verdict: {
    votes: Record<string, number>;
    option: string;
    frame: number;
    signs: boolean;
    /** False where nobody voted and the seat's agent chose. */
    voted: boolean;
  } | null;
  notices: NoticeTold[];
  /** Texts that this person has not sent yet, by key. */
  drafts: Record<string, string>;
  /** Null before the debrief. */
  results: Results | null;
}

export interface NoticeTold {
  id: string;
  turn: number;
  text: string;
  /** Whether it was said to this seat alone. */
  private: boolean;
}
