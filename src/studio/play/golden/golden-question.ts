import type { Difference, Halt } from '../../../lab/golden/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { GoldenFile } from '../../document/files.ts';

/** Which golden playthroughs are played again, on which scenario. */
export interface GoldenQuestion {
  scenario: Scenario;
  goldens: Readonly<Record<GoldenFile, string>>;
}

export type Verdict =
  | { kind: 'same' }
  /** The first differences, how many there are, and the file as it would be now. */
  | { kind: 'differs'; first: Difference[]; count: number; text: string }
  | { kind: 'halted'; seat: string; halt: Halt; turn: number }
  | { kind: 'unreadable' };

export type Verdicts = Readonly<Record<GoldenFile, Verdict>>;
