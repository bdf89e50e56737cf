import type { Move } from '../../../../game/index.ts';
import { SPOKE_GAUGES } from '../../../../scenario/format/gauges.ts';
import type { Scenario } from '../../../../scenario/format/scenario.ts';

/** What an event of one's own does to a gauge, in the sizes of a preview (designer's assumption). */
const BY = {
  'up.3': 0.12,
  'up.2': 0.06,
  'up.1': 0.03,
  'down.1': -0.03,
  'down.2': -0.06,
  'down.3': -0.12,
};
export type Size = keyof typeof BY;
export const SIZES = Object.keys(BY) as Size[];

/** A gauge of a spoke that an event may move. */
export type Target = Pick<Move, 'seat' | 'gauge'>;

/** Gauges that students see: of every spoke, so that what an event does can be seen too. */
export function targetsIn({ seats, gauges }: Pick<Scenario, 'seats' | 'gauges'>): Target[] {
  const shown = SPOKE_GAUGES.filter((gauge) => gauges.includes(gauge));
  return Object.keys(seats)
    .filter((seat) => seats[seat]!.kind === 'spoke')
    .flatMap((seat) => shown.map((gauge) => ({ seat, gauge })));
}

export const moveOf = (target: Target, size: Size): Move => ({ ...target, by: BY[size] });
