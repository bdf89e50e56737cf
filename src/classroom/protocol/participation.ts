/** What one person took part with, in numbers. The grade is left to the instructor. */
export interface Participation {
  name: string;
  /** The id under which the table of actions and the log know this person. */
  member: string;
  table: number;
  seat: string;
  arguments: number;
  rebuttals: number;
  evidence: number;
  proposals: number;
  ratings: number;
  forecasts: number;
  /** Mean Brier score, from 0 (sure and right) to 1; empty without forecasts that were judged. */
  brier: string;
  votes: number;
  grade: string;
}
