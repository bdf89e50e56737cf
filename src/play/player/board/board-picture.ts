import { chartOf } from '../../board/geometry/charts.ts';
import type { BoardPicture, SeatPicture } from '../../board/picture.ts';
import { type Drafting, underHand } from '../draft/draft.ts';
import { type Say, seatName } from '../names/names.ts';
import { points } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';
import { arcsOf } from './arcs.ts';
import { chartWords } from './chart-words.ts';
import { deploymentsOf } from './deployments.ts';
import { eyeOf } from './eye.ts';
import { changedOn, expectedOn } from './moves.ts';

/** The model has no tie between the hub and the other partners: their spoke is drawn half strong. */
const PARTNERS_COMMITMENT = 0.5;
/** Below it a treaty is broken, and the spoke drawn snapped. */
const SNAPPED = 0.1;

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
  const eye = eyeOf(table);
  const indices = world.indices[eye]!;
  const own = world.spokes[eye]!;
  const under = underHand(drafting);
  const seats = Object.keys(scenario.seats).flatMap((id) =>
    id === scenario.hub ? [] : [seatPicture(t, table, id)],
  );
  const { threat, ...names } = chartWords(t, chartOf(seats));
  return {
    theme,
    hub: {
      id: scenario.hub,
      name:
        seat === scenario.hub
          ? t('table.hubIsYou', { seat: seatName(words, seat) })
          : seatName(words, scenario.hub),
      voice: indices.voice,
      retrenchment: world.inputs[eye]?.retrenchment ?? 0,
      sharedInterest: own.sharedInterest,
    },
    seats,
    arcs: arcsOf(t, table, world, under?.then ?? null),
    threat: {
      level: own.threat,
      place: threat,
      label: t('table.threat', { value: points(own.threat) }),
    },
    fears: { abandonment: indices.abandonment, entrapment: indices.entrapment },
    options: optionsOf(table, drafting),
    expected: under ? expectedOn(table, under.then, under.strategy) : null,
    changed: view.phase === 'consequence' ? changedOn(table) : null,
    ...names,
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

function seatPicture(t: Say, table: Table, id: string): SeatPicture {
  const { match, view, seat, words } = table;
  const { kind, emblem, place } = match.scenario.seats[id]!;
  const { world } = view;
  const spoke = world.spokes[id];
  const you = id === seat;
  return {
    id,
    name: seatName(words, id),
    ...(you ? { caption: t('table.you') } : {}),
    place: kind === 'spoke' && place ? place : 'sea',
    emblem,
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
    reputation: kind === 'partners' ? world.spokes[eyeOf(table)]!.reputation : null,
    broken: spoke !== undefined && spoke.commitment < SNAPPED,
  };
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
