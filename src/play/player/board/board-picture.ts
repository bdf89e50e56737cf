import type { World } from '../../../game/index.ts';
import { strategyOf } from '../../../game/index.ts';
import type {
  ArcPicture,
  BoardPicture,
  ExpectedChange,
  JustChanged,
  SeatPicture,
} from '../../board/picture.ts';
import { type Drafting, underHand } from '../draft/draft.ts';
import { type Say, seatName } from '../names/names.ts';
import { points, type Readable, read } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';
import { chartWords, THREAT } from './chart-words.ts';
import { deploymentsOf } from './deployments.ts';

/** The model has no tie between the hub and the other partners: their spoke is drawn half strong. */
const PARTNERS_COMMITMENT = 0.5;
/** Below it a treaty is broken, and the spoke drawn snapped. */
const SNAPPED = 0.1;
/** Strategic value in rivets. */
const RIVETS = 5;

/** What the board shows of a table: the world as it stands, what would change and what just did. */
export function boardPicture(
  t: Say,
  table: Table,
  drafting: Drafting,
  theme: BoardPicture['theme'],
): BoardPicture {
  const { match, view, seat, words } = table;
  const { scenario } = match;
  const { world } = view;
  const indices = world.indices[seat]!;
  const own = world.spokes[seat]!;
  const under = underHand(drafting);
  return {
    theme,
    hub: {
      id: scenario.hub,
      name: seatName(words, scenario.hub),
      voice: indices.voice,
      retrenchment: world.inputs[seat]?.retrenchment ?? 0,
      sharedInterest: own.sharedInterest,
    },
    seats: Object.keys(scenario.seats).flatMap((id) =>
      id === scenario.hub ? [] : [seatPicture(t, table, id)],
    ),
    arcs: arcsOf(t, table, world, under?.then ?? null),
    threat: {
      level: own.threat,
      place: THREAT,
      label: t('table.threat', { value: points(own.threat) }),
    },
    fears: { abandonment: indices.abandonment, entrapment: indices.entrapment },
    options: optionsOf(table, drafting),
    expected: under ? expectedOn(table, under.then, under.strategy) : null,
    changed: view.phase === 'consequence' ? changedOn(table) : null,
    ...chartWords(t),
    deployments: abroad(table),
  };
}

function abroad(table: Table): BoardPicture['deployments'] {
  const all = deploymentsOf(table);
  return (
    all?.map(({ name, lon, lat, people, before, served }) => ({
      ...{ name, lon, lat, people, before, served },
    })) ?? null
  );
}

function seatPicture(t: Say, { match, view, seat, words }: Table, id: string): SeatPicture {
  const { kind, emblem, place } = match.scenario.seats[id]!;
  const { world } = view;
  const spoke = world.spokes[id];
  const you = id === seat;
  return {
    id,
    name: seatName(words, id),
    ...(you ? { caption: t('table.you') } : {}),
    place: kind === 'spoke' && place ? place : 'sea',
    emblem: emblem === 'star' ? 'table' : emblem,
    you,
    speaks: world.signed.includes(id),
    commitment: spoke?.commitment ?? PARTNERS_COMMITMENT,
    support: spoke?.support ?? null,
    arch:
      you && spoke
        ? {
            capability: spoke.capability,
            freedom: spoke.freedom,
            capacity: spoke.capacity,
            plate: t('table.arch', {
              capability: points(spoke.capability),
              freedom: points(spoke.freedom),
            }),
          }
        : null,
    exposure: spoke?.exposure ?? 0,
    record: spoke?.record ?? 0,
    umbrellaDoubt: you ? world.indices[id]!.umbrellaDoubt : null,
    reputation: kind === 'partners' ? world.spokes[seat]!.reputation : null,
    broken: spoke !== undefined && spoke.commitment < SNAPPED,
  };
}

/** Two spokes by their tie, a spoke and the partners by the spoke's partner ties. */
function arcs({ match }: Table, world: Readable): ArcPicture[] {
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

function arcsOf(t: Say, table: Table, world: World, then: Readable | null): ArcPicture[] {
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

function optionsOf({ view, seat, words }: Table, { draft, pointed }: Drafting) {
  if (view.phase !== 'decision') return [];
  const said = words.turns[view.dilemma.id]!.options[seat]!;
  return view.options.map(({ option, closed }) => ({
    id: option.id,
    title: said[option.id]!.title,
    shares: option.effort,
    chosen: option.id === draft.option,
    open: closed === null,
    pointed: option.id === pointed,
  }));
}

function expectedOn(
  table: Table,
  then: Readable,
  colour: ExpectedChange['colour'],
): ExpectedChange {
  const { match, seat } = table;
  return {
    colour,
    arcs: arcs(table, then).map(({ from, to, tie }) => ({ from, to, tie })),
    commitment: Object.entries(then.spokes).map(([id, { commitment }]) => ({
      id,
      value: commitment,
    })),
    fears: {
      abandonment: read(match.scenario, then, seat, 'abandonment'),
      entrapment: read(match.scenario, then, seat, 'entrapment'),
    },
  };
}

function changedOn(table: Table): JustChanged | null {
  const { match, seat, answered } = table;
  const last = answered.at(-1);
  if (!last) return null;
  const { before, choices, turn } = last.report;
  const chosen = match.scenario.turns[turn - 1]!.options[seat]?.find(
    ({ id }) => id === choices[seat]?.option,
  );
  return {
    ...(chosen ? { colour: strategyOf(chosen.effort) } : {}),
    arcs: arcs(table, before).map(({ from, to, tie }) => ({ from, to, before: tie })),
    commitment: Object.entries(before.spokes).map(([id, { commitment }]) => ({
      id,
      before: commitment,
    })),
    fears: {
      abandonment: before.indices[seat]!.abandonment,
      entrapment: before.indices[seat]!.entrapment,
    },
  };
}
