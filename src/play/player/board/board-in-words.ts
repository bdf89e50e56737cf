import { type Say, seatName } from '../names/names.ts';
import { points } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';

/** Everything that the board shows, as sentences for those who do not see it. */
export function boardInWords(t: Say, { match, view, seat, words }: Table): string[] {
  const { scenario } = match;
  const { world } = view;
  const name = (id: string) => seatName(words, id);
  const hub = name(scenario.hub);
  const indices = world.indices[seat]!;
  const own = world.spokes[seat]!;
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
    t('table.said.arch', { capability: points(own.capability), freedom: points(own.freedom) }),
    t('table.said.voice', { hub, value: points(indices.voice) }),
    t('table.said.doubt', { value: points(indices.umbrellaDoubt) }),
    t('table.said.threat', { value: points(own.threat) }),
    t('table.said.exposure', { value: points(own.exposure) }),
  ];
}
