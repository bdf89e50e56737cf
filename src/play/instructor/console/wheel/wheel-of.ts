import { placeWheel } from '../../../board/geometry/wheel.ts';
import { arcs } from '../../../player/board/arcs.ts';
import type { Table } from '../../../player/table/table.ts';

/** The drawing's own units: the wheel with room for its seats. */
export const BOX = { width: 140, height: 124 };

/** The model has no tie between the hub and its other partners: their spoke is drawn half strong. */
const PARTNERS_COMMITMENT = 0.5;

/** What a small flat wheel shows of a table: spokes by commitment, and the rim as far as it is laid. */
export function wheelOf(table: Table) {
  const { match, view } = table;
  const { seats, hub } = match.scenario;
  const spokes = Object.entries(seats).flatMap(([id, { kind, place }]) => {
    if (id === hub) return [];
    const commitment = view.world.spokes[id]?.commitment ?? PARTNERS_COMMITMENT;
    return [{ id, place: kind === 'spoke' && place ? place : ('sea' as const), commitment }];
  });
  return {
    wheel: placeWheel({ x: 0, y: -6, ...BOX }, spokes),
    spokes,
    arcs: arcs(table, view.world),
  };
}
