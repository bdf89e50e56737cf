import type { World } from '../../../game/index.ts';
import { type Say, seatName } from '../names/names.ts';
import { points } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';
import { eyeOf } from './eye.ts';

type Spoke = World['spokes'][string];
type Indices = World['indices'][string];

/** What the board shows of one's own house alone. */
function ofOwnHouse(t: Say, own: Spoke, { umbrellaDoubt }: Indices): string[] {
  return [
    t('table.said.arch', { capability: points(own.capability), freedom: points(own.freedom) }),
    t('table.said.doubt', { value: points(umbrellaDoubt) }),
    t('table.said.exposure', { value: points(own.exposure) }),
  ];
}

/** Everything that the board shows, as sentences for those who do not see it. */
export function boardInWords(t: Say, table: Table): string[] {
  const { match, view, seat, words } = table;
  const { scenario } = match;
  const eye = eyeOf(table);
  const { world } = view;
  const name = (id: string) => seatName(words, id);
  const hub = name(scenario.hub);
  const indices = world.indices[eye]!;
  const own = world.spokes[eye]!;
  const spokes = Object.entries(world.spokes).map(([id, { commitment }]) =>
    t('table.said.spoke', { hub, seat: name(id), value: points(commitment) }),
  );
  const rim = scenario.pairs.map(({ between: [one, other] }, at) =>
    t('table.said.rim', {
      one: name(one),
      other: name(other),
      tie: points(world.pairs[at]!.tie),
      friction: points(world.pairs[at]!.friction),
    }),
  );
  const partners = Object.keys(scenario.seats).find(
    (id) => scenario.seats[id]!.kind === 'partners',
  );
  const abroad = partners
    ? [t('table.said.partners', { partners: name(partners), value: points(own.partnerTies) })]
    : [];
  return [
    ...spokes,
    ...rim,
    ...abroad,
    t('table.said.voice', { hub, seat: name(eye), value: points(indices.voice) }),
    t('table.said.threat', { value: points(own.threat) }),
    ...(eye === seat ? ofOwnHouse(t, own, indices) : []),
  ];
}
