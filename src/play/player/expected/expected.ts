import { courseOf, partnersOf } from '../../../agents/index.ts';
import {
  type Match,
  type MatchState,
  preview,
  strategyOf,
  type View,
} from '../../../game/index.ts';
import type { Measure, Strategy } from '../../../scenario/format/gauges.ts';
import type { Option } from '../../../scenario/format/option.ts';
import { gaugesShown, points, type Readable, read, worriesOf } from '../readings/readings.ts';

/** What a seat can foresee of one option: by itself, and with everyone whom it asks. */
export interface Expected {
  option: Option;
  /** How it would be justified. */
  frame: number;
  strategy: Strategy;
  /** Seats whose going along would change the result; empty if nobody's would. */
  partners: string[];
  /** What the others are taken to do meanwhile; a seat without an entry is at rest. */
  course: Readonly<Record<string, Option>>;
  alone: Readable;
  together: Readable;
}

export function expectedOf(
  match: Match,
  state: MatchState,
  seat: string,
  option: Option,
  frame: number,
  signs: boolean,
): Expected {
  const choice = { frame, signs };
  const partners = partnersOf(match, state.turn, seat, option, signs);
  const course = courseOf(match, state, seat);
  const alone = preview(match, state, seat, option, choice, [], course);
  const together =
    partners.length > 0 ? preview(match, state, seat, option, choice, partners, course) : alone;
  return { option, frame, strategy: strategyOf(option.effort), partners, course, alone, together };
}

export interface ExpectedChange {
  gauge: Measure;
  from: number;
  to: number;
}

/** What would move by at least a point: what weighs most first, then the largest. */
export function changesOf(match: Match, { world, seat }: View, then: Readable): ExpectedChange[] {
  const { scenario } = match;
  const worries: readonly Measure[] = worriesOf(scenario, seat);
  const all = [...worries, ...gaugesShown(match, seat)].map((gauge) => ({
    gauge,
    from: read(scenario, world, seat, gauge),
    to: read(scenario, then, seat, gauge),
  }));
  const moved = all.filter(({ from, to }) => points(from) !== points(to));
  const isWorry = ({ gauge }: ExpectedChange): boolean => worries.includes(gauge);
  return moved.sort(
    (a, b) =>
      Number(isWorry(b)) - Number(isWorry(a)) || Math.abs(b.to - b.from) - Math.abs(a.to - a.from),
  );
}

/** Points on the scale of 100 from which a change is called clear, and from which strong. */
const CLEAR = 5;
const STRONG = 10;

/** 1 slightly, 2 clearly, 3 strongly. */
export function sizeOf({ from, to }: Pick<ExpectedChange, 'from' | 'to'>): 1 | 2 | 3 {
  const size = Math.abs(points(to) - points(from));
  if (size >= STRONG) return 3;
  return size >= CLEAR ? 2 : 1;
}
