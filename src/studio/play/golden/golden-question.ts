import type { Verdict } from '../../../lab/golden/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { GoldenFile } from '../../document/files.ts';

/** Which golden playthroughs are played again, on which scenario. */
export interface GoldenQuestion {
  scenario: Scenario;
  goldens: Readonly<Record<GoldenFile, string>>;
}

export type Verdicts = Readonly<Record<GoldenFile, Verdict>>;
