import type { World } from '../../../game/index.ts';
import type { ArcPicture } from '../../board/picture.ts';
import type { Say } from '../names/names.ts';
import { points, type Readable } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';

/** Strategic value in rivets. */
const RIVETS = 5;

/** Two spokes by their tie, a spoke and the partners by the spoke's partner ties. */
export function arcs({ match }: Table, world: Readable): ArcPicture[] {
  const { pairs, seats } = match.scenario;
  const between = pairs.map(({ between: [from, to] }, at) => ({
    from,
    to,
    tie: world.pairs[at]!.tie,
    friction: world.pairs[at]!.friction,
    rivets: 0,
  }));
  const partners = Object.keys(seats).find((id) => seats[id]!.kind === 'partners');
  if (!partners) return between;
  const abroad = Object.entries(world.spokes).map(([to, { partnerTies, strategicValue }]) => ({
    from: partners,
    to,
    tie: partnerTies,
    friction: 0,
    rivets: Math.round(strategicValue * RIVETS),
  }));
  return [...between, ...abroad];
}

/** The arcs as they are, with plates that say what would move. */
export function arcsOf(t: Say, table: Table, world: World, then: Readable | null): ArcPicture[] {
  const later = then && arcs(table, then);
  return arcs(table, world).map((arc, at) => {
    const to = later?.[at];
    const own = arc.from === table.seat || arc.to === table.seat;
    if (!to || !own) return arc;
    const plate = [
      ...moved(arc.tie, to.tie).map((values) => t('table.rimMoves', values)),
      ...moved(arc.friction, to.friction).map((values) => t('table.crackMoves', values)),
    ];
    return plate.length > 0 ? { ...arc, plate } : arc;
  });
}

/** Both values in points, if they differ. */
function moved(before: number, after: number): { from: number; to: number }[] {
  const [from, to] = [points(before), points(after)];
  return from === to ? [] : [{ from, to }];
}
