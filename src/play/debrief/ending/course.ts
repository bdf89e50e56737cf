import { type Fears, fearsOf, startOf, type World } from '../../../game/index.ts';
import { HUB_READINGS, type HubReadingName } from '../../../scenario/format/gauges.ts';
import { read } from '../../player/readings/readings.ts';
import type { Table } from '../../player/table/table.ts';

type Told = Pick<Table, 'match' | 'seat' | 'answered'>;

const worldsOf = ({ match, answered }: Told): World[] => [
  startOf(match).world,
  ...answered.map(({ world }) => world),
];

/** Both fears of a spoke as its posture counts them: at the start, then after every turn. */
export const fearsCourse = (told: Told): Fears[] =>
  worldsOf(told).map((world) => fearsOf(world.indices[told.seat]!));

/** One worry of the hub at the start, then after every turn; in [0, 1]. */
export interface WorryCourse {
  worry: HubReadingName;
  values: number[];
}

export const worriesCourse = (told: Told): WorryCourse[] =>
  HUB_READINGS.map((worry) => ({
    worry,
    values: worldsOf(told).map((world) => read(told.match.scenario, world, told.seat, worry)),
  }));
