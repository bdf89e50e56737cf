import { hubReadingsOf, type Preview, preview } from '../../game/index.ts';
import { HUB_READINGS } from '../../scenario/format/gauges.ts';
import type { Option } from '../../scenario/format/option.ts';
import { partnersOf } from '../company.ts';
import type { Seen } from './seen.ts';

/** Readings in [0, 1] that a government watches, by name: a spoke its own, the hub its worries. */
export type Readings = Readonly<Record<string, number>>;

export const FEARS = ['abandonment', 'umbrellaDoubt', 'entrapment'] as const;
export const GOODS = [
  ...(['support', 'freedom', 'capability', 'capacity', 'reputation', 'partnerTies'] as const),
];

/** What a seat reads of a world; nothing for seats that are neither spoke nor hub. */
export function readingsIn({ match, seat }: Seen, world: Preview): Readings {
  const spoke = world.spokes[seat];
  if (spoke) {
    const indices = world.indices[seat]!;
    return Object.fromEntries([
      ...FEARS.map((fear) => [fear, indices[fear]]),
      ...GOODS.map((good) => [good, spoke[good]]),
    ]);
  }
  if (match.scenario.seats[seat]!.kind !== 'hub') return {};
  const worries = hubReadingsOf(match.scenario, world);
  return Object.fromEntries(HUB_READINGS.map((name) => [name, worries[name]]));
}

/** What it expects of an option: between going alone and being joined, as far as it trusts. */
export function prospectOf(
  seen: Seen,
  option: Option,
  choice: { frame: number; signs: boolean },
  trust: number,
): Readings {
  const { match, seat, known } = seen;
  const read = (partners: readonly string[]) =>
    readingsIn(seen, preview(match, known, seat, option, choice, partners));
  const alone = read([]);
  const partners = trust > 0 ? partnersOf(match, known.turn, seat, option, choice.signs) : [];
  if (partners.length === 0) return alone;
  const together = read(partners);
  return Object.fromEntries(
    Object.keys(alone).map((name) => [
      name,
      alone[name]! + trust * (together[name]! - alone[name]!),
    ]),
  );
}
