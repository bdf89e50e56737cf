import { points, type Readable } from '../../../play/player/readings/readings.ts';
import {
  INDICES,
  type Index,
  PAIR_GAUGES,
  type PairGauge,
  SPOKE_GAUGES,
  type SpokeGauge,
} from '../../../scenario/format/gauges.ts';

/** One thing that is not what it was. */
export interface Move {
  /** Whose it is; two where it lies between them. */
  seats: readonly string[];
  name: SpokeGauge | PairGauge | Index;
  from: number;
  to: number;
}

const FEARS: readonly string[] = ['abandonment', 'umbrellaDoubt', 'entrapment'];

function ofSpokes(before: Readable, after: Readable): Move[] {
  return Object.keys(after.spokes).flatMap((seat): Move[] => [
    ...INDICES.map((name) => ({
      ...{ seats: [seat], name },
      from: before.indices[seat]?.[name] ?? 0,
      to: after.indices[seat]?.[name] ?? 0,
    })),
    ...SPOKE_GAUGES.map((name) => ({
      ...{ seats: [seat], name },
      from: before.spokes[seat]?.[name] ?? 0,
      to: after.spokes[seat]?.[name] ?? 0,
    })),
  ]);
}

function ofPairs(
  before: Readable,
  after: Readable,
  between: readonly (readonly string[])[],
): Move[] {
  return between.flatMap((seats, at) =>
    PAIR_GAUGES.map((name) => ({
      ...{ seats, name },
      from: before.pairs[at]?.[name] ?? 0,
      to: after.pairs[at]?.[name] ?? 0,
    })),
  );
}

/** What moves by at least a point: the acting seat first, then fears, then what moves most. */
export function movesOf(
  before: Readable,
  after: Readable,
  between: readonly (readonly string[])[],
  acting: string,
): Move[] {
  const rank = ({ seats, name }: Move): number =>
    (seats.includes(acting) ? 0 : 2) + (FEARS.includes(name) ? 0 : 1);
  return [...ofSpokes(before, after), ...ofPairs(before, after, between)]
    .filter(({ from, to }) => points(from) !== points(to))
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
