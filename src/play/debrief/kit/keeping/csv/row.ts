import type { Phase } from '../../../../../game/index.ts';

/** The columns of the table, in their order. Each is explained in docs/debrief.md; a new one belongs there too. */
export const COLUMNS = [
  'scenario',
  'seed',
  'row',
  'turn',
  'date',
  'phase',
  'event',
  'seat',
  'subject',
  'target',
  'value',
  'before',
  'after',
  'text',
  'source',
] as const;

/** What one thing that happened says of itself; what it has not, stays empty. */
export interface Happening {
  event: string;
  /** Whose doing it was, or whose gauge. */
  seat?: string;
  subject?: string;
  target?: string;
  value?: number;
  before?: number;
  after?: number;
  /** The subject in the words of the page. */
  text?: string | undefined;
  source?: string;
}

/** A happening with its place in the match. */
export type Row = Happening & {
  scenario: string;
  seed: number;
  row: number;
  turn: number;
  date: string;
  phase: Phase;
};
