import type { MatchRecord } from '../../game/index.ts';

/** One forecast question as a group answered it. */
export interface ForecastResult {
  turn: number;
  table: number;
  seat: string;
  question: string;
  came: boolean;
  /** Mean of the probabilities given to "yes", in [0, 1], and of their Brier scores. */
  mean: number;
  brier: number;
  people: number;
}

/** People who rated alike; named A, B, ... by size. Groups under five are not told of anonymous classes. */
export interface OpinionGroup {
  name: string;
  people: number;
  /** Entries that this group found more convincing than the others did: id and how much, on the scale of 1 to 5. */
  own: { entry: string; mean: number; others: number }[];
}

/** What an argument did: people who changed how they leaned after it was said. */
export interface Mover {
  entry: string;
  turn: number;
  table: number;
  /** Mean rating, 1 to 5, and by how many. */
  mean: number;
  ratings: number;
  /** How much apart the raters were: standard deviation. */
  spread: number;
}

/** What a class is told once it has ended. No names stand in it. */
export interface Results {
  /** The matches, one for each table, from which everything can be played again. */
  records: MatchRecord[];
  /** By table: how it ended, as each seat tells it. */
  endings: { table: number; seat: string; ending: string | null }[];
  votes: {
    turn: number;
    table: number;
    seat: string;
    votes: Record<string, number>;
    option: string;
    voted: boolean;
  }[];
  forecasts: ForecastResult[];
  /** How well probabilities fitted: by tenths of what was said, from 0.5. */
  calibration: { said: number; came: number; count: number }[];
  groups: OpinionGroup[];
  /** What every group found convincing. */
  common: { entry: string; mean: number }[];
  movers: Mover[];
  /** Texts of the entries named above, without authors. */
  texts: Record<string, string>;
}
