import { debateIn } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';

/** What the briefings, the debates of a capital and the accounts of history rest on, in the order of the turns. */
export function sourcesTold(scenario: Scenario, seat: string): string[] {
  const used = scenario.turns.flatMap((turn) => [
    ...turn.sources,
    ...debateIn(turn, seat).arguments.flatMap(({ evidence }) => evidence),
    ...(turn.history?.sources ?? []),
  ]);
  return [...new Set(used)].filter((source) => Object.hasOwn(scenario.sources, source));
}
