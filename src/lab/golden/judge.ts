import { leadSeat } from '../../game/index.ts';
import { writeGolden } from '../../scenario/edit/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { parseText } from '../../scenario/read/parse.ts';
import { type Difference, differences } from './differences.ts';
import { goldenFile, playGolden } from './golden.ts';
import type { Halt } from './perform.ts';
import { readGolden } from './read-golden.ts';

export type Verdict =
  | { kind: 'same' }
  /** The first differences, how many there are, and the file as it would be now. */
  | { kind: 'differs'; first: Difference[]; count: number; text: string }
  | { kind: 'halted'; seat: string; halt: Halt; turn: number }
  | { kind: 'unreadable' };

/** How many differences are told. */
const TOLD = 5;

/** Plays a golden playthrough again: whether the scenario still gives what its file says. */
export function judgeGolden(scenario: Scenario, file: string, text: string): Verdict {
  const { data, complaints } = parseText({ file, text });
  const played = complaints.length > 0 ? null : readGolden(data);
  if (!played) return { kind: 'unreadable' };
  const again = playGolden(scenario, played);
  if (!again.ok) {
    const seat = played.line === 'played' ? played.seat : leadSeat(scenario);
    return { kind: 'halted', seat, halt: again.halt, turn: again.turn };
  }
  const found = differences(data, again.golden);
  if (found.length === 0) return { kind: 'same' };
  const now = writeGolden(goldenFile(scenario, played, again.golden));
  return { kind: 'differs', first: found.slice(0, TOLD), count: found.length, text: now };
}
