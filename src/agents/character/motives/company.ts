import type { World } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Reason } from '../../reason.ts';

/** What lies between a seat and one that it can work with. */
export interface Bond {
  other: string;
  tie: number;
  friction: number;
  /** Whether the two worked together in the last turn. */
  worked: boolean;
}

/** Every seat that a seat can work with, and how it stands with it; the hub works with each alone. */
export function bondsOf(scenario: Scenario, seat: string, world: World): Bond[] {
  const { seats, hub } = scenario;
  if (seat === hub) return [];
  const isPartners = (name: string) => seats[name]!.kind === 'partners';
  return Object.keys(seats).flatMap((other) => {
    if (other === seat || other === hub) return [];
    const worked = world.joined.some((pair) => pair.includes(seat) && pair.includes(other));
    // What binds a spoke to the partners is one gauge of the spoke; no quarrel is counted there.
    const spoke = world.spokes[isPartners(seat) ? other : seat];
    if (isPartners(seat) !== isPartners(other) && spoke) {
      return [{ other, tie: spoke.partnerTies, friction: 0, worked }];
    }
    const at = scenario.pairs.findIndex(
      ({ between }) => between.includes(seat) && between.includes(other),
    );
    return at < 0 ? [] : [{ other, ...world.pairs[at]!, worked }];
  });
}

/** What the company says for working with others, in full: one thought for each bond and kind. */
export function ofCompany(bonds: readonly Bond[]): Reason[] {
  const share = 1 / bonds.length;
  return bonds.flatMap(({ other: about, tie, friction, worked }): Reason[] => [
    ...(worked ? [{ motive: 'worked' as const, by: share, about }] : []),
    { motive: 'tie', by: share * tie, about, level: tie },
    { motive: 'friction', by: -share * friction, about, level: friction },
  ]);
}
