import type { Scenario } from '../scenario/format/scenario.ts';
import { type Counts, joinCounts } from './counts.ts';
import type { Measure } from './measure.ts';

/** How a call was answered, over all lines. */
export interface CallReport {
  id: string;
  kind: 'home' | 'away';
  /** Share of all matches in which it rang. */
  rings: number;
  /**
   * Share of those in which it went badly: at home they did not come in full, elsewhere something
   * happened whatever was answered.
   */
  badly: number;
  /** The same by line: where every line lies near 0 or near 1, the call is no question. */
  byLine: Record<string, number>;
  /** Grades or answers, over all lines. */
  answers: Counts;
}

const rang = (counts: Counts): number =>
  Object.entries(counts).reduce(
    (sum, [name, times]) => (name === 'fallout' ? sum : sum + times),
    0,
  );

function bad(kind: CallReport['kind'], counts: Counts): number {
  return kind === 'away' ? (counts.fallout ?? 0) : rang(counts) - (counts.full ?? 0);
}

export function callsReported({ calls }: Scenario, { lines }: Measure): CallReport[] {
  const matches = Object.values(lines).reduce((sum, line) => sum + line.matches, 0);
  return Object.entries(calls).map(([id, { kind }]) => {
    const answers: Counts = {};
    const byLine: Record<string, number> = {};
    let badly = 0;
    for (const [name, line] of Object.entries(lines)) {
      const counts = line.calls[id];
      if (!counts) continue;
      joinCounts(answers, counts);
      badly += bad(kind, counts);
      byLine[name] = bad(kind, counts) / rang(counts);
    }
    const times = rang(answers);
    return { id, kind, rings: times / matches, badly: times ? badly / times : 0, byLine, answers };
  });
}
