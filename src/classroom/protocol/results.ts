import type { MatchRecord } from '../../game/index.ts';

/** One forecast question as the people of a government answered it. */
export interface ForecastResult {
  turn: number;
  table: number;
  seat: string;
  question: string;
  came: boolean;
  /** Mean of what people gave to "yes", in [0, 1]. */
  mean: number;
  /** Mean Brier score, from 0 (sure and right) to 1 (sure and wrong). */
  brier: number;
  people: number;
}

/** An argument as people rated it, over all tables that heard it. */
export interface RatedArgument {
  turn: number;
  /** Id of an entry or of a prepared argument. */
  argument: string;
  prepared: boolean;
  /** 1 to 5. */
  mean: number;
  /** Standard deviation: how far apart the raters were. */
  spread: number;
  ratings: number;
  /** People who found it convincing and then voted the way that it speaks, other than they had leaned. */
  moved: number;
}

/** People who rated alike; named A, B, ... by size. */
export interface OpinionGroup {
  name: string;
  people: number;
  /** What this group rated most differently from everyone else: means from 1 to 5. */
  own: { turn: number; argument: string; mean: number; others: number }[];
}

/** Leanings before the debate against votes after it. */
export interface Moved {
  turn: number;
  table: number;
  seat: string;
  /** People who said how they leaned and voted, and those of them who voted otherwise. */
  people: number;
  changed: number;
}

export interface VoteResult {
  turn: number;
  table: number;
  seat: string;
  /** Empty where so few voted in an anonymous class that it would point at somebody. */
  votes: Record<string, number>;
  option: string;
  /** False where nobody voted and the seat's agent chose. */
  voted: boolean;
}

/** What tables of earlier classes of the same instructor decided at the same dilemma: tables by option. */
export interface EarlierChoices {
  turn: number;
  seat: string;
  tables: Record<string, number>;
}

export interface Earlier {
  classes: number;
  choices: EarlierChoices[];
}

export interface ResultWords {
  /** Claims of the prepared arguments, by `claimKey`. */
  claims: Record<string, string>;
  /** Titles of the endings, by `seat ending`. */
  endings: Record<string, string>;
}

/** An argument of a turn, as a key: two turns may use the same id. */
export const claimKey = (turn: number, argument: string): string => `${turn} ${argument}`;

/** What a class is told once it has ended. No names stand in it. */
export interface Results {
  /** The matches, one for each table, from which everything can be played again. */
  records: MatchRecord[];
  endings: { table: number; seat: string; ending: string | null }[];
  votes: VoteResult[];
  moved: Moved[];
  forecasts: ForecastResult[];
  /** How well what people said fitted what came: by what was said, from 0.5 to 1 in tenths. */
  calibration: { said: number; came: number; count: number }[];
  arguments: RatedArgument[];
  /** Empty where too few rated, and where a group of an anonymous class would be under five. */
  groups: OpinionGroup[];
  /** What every group found convincing: mean of 3.5 or more in each. */
  common: { turn: number; argument: string; mean: number }[];
  earlier: Earlier;
  /** Texts of the entries named above, without authors. */
  texts: Record<string, string>;
  /** Titles and stories of events that the instructor wrote on the spot, by their ids. */
  written: Record<string, { title: string; text: string }>;
  /** What prepared arguments and endings are called, by language. */
  words: Partial<Record<'en' | 'ko', ResultWords>>;
}
