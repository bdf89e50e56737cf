import { type GoldenLine, goldenFile, playGolden } from '../../src/lab/golden/index.ts';
import { writeGolden } from '../../src/scenario/edit/index.ts';
import { STRATEGIES } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

/** History with every seat as it was, if it is told, and the pure lines against agents that reason. */
export function goldenLines({ turns }: Scenario): GoldenLine[] {
  return turns.every(({ history }) => history) ? ['historical', ...STRATEGIES] : [...STRATEGIES];
}

const SEED = 2022;

export const goldenPath = (id: string, line: GoldenLine): string =>
  `scenarios/${id}/playthroughs/${line}.yaml`;

/** A whole match of one line as text. */
export function goldenMatch(scenario: Scenario, line: GoldenLine): string {
  const asked = { line, seed: SEED };
  const played = playGolden(scenario, asked);
  if (!played.ok) throw new Error(JSON.stringify(played.halt));
  return writeGolden(goldenFile(scenario, asked, played.golden));
}
