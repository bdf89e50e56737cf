import { PAIR_GAUGES, SPOKE_GAUGES } from '../../scenario/format/gauges.ts';
import { clip } from '../alliance/index.ts';
import { bySeat } from './by-seat.ts';
import { indicesUnder, spokesOf } from './model.ts';
import { fearsOf, nextPosture } from './posture.ts';
import { ringing } from './ringing.ts';
import type { Match } from './settings.ts';
import { changed, type MatchState } from './state.ts';
import type { World } from './world.ts';

/**
 * What somebody wants the world to be: values by their path, `seoul.support`, `seoul.tokyo.tie` or
 * `flags.latency`. A path that names nothing changes nothing.
 */
export type Alterations = Readonly<Record<string, number>>;

/** Every path that can be altered, with its value as the world stands. */
export function alterable(match: Match, { spokes, pairs, flags }: World): Record<string, number> {
  const { scenario } = match;
  const found: Record<string, number> = {};
  for (const seat of spokesOf(scenario)) {
    for (const gauge of SPOKE_GAUGES) found[`${seat}.${gauge}`] = spokes[seat]![gauge];
  }
  for (const [at, { between }] of scenario.pairs.entries()) {
    for (const gauge of PAIR_GAUGES) found[`${between.join('.')}.${gauge}`] = pairs[at]![gauge];
  }
  for (const flag of Object.keys(flags)) found[`flags.${flag}`] = flags[flag]!;
  return found;
}

function alteredWorld(match: Match, world: World, wishes: Alterations): World {
  const { scenario } = match;
  const wished = (path: string, now: number): number => {
    const to = Object.hasOwn(wishes, path) ? wishes[path] : undefined;
    return to !== undefined && Number.isFinite(to) ? to : now;
  };
  const spokes = bySeat(world.spokes, (spoke, seat) => {
    const own = { ...spoke };
    for (const gauge of SPOKE_GAUGES) own[gauge] = clip(wished(`${seat}.${gauge}`, spoke[gauge]));
    return own;
  });
  const pairs = world.pairs.map(({ tie, friction }, at) => {
    const between = scenario.pairs[at]!.between.join('.');
    return {
      tie: clip(wished(`${between}.tie`, tie)),
      friction: clip(wished(`${between}.friction`, friction)),
    };
  });
  const flags = bySeat(world.flags, (value, flag) => wished(`flags.${flag}`, value));
  const after = { ...world, spokes, pairs, flags };
  const indices = indicesUnder(match, after);
  const postures = bySeat(indices, (read, seat) =>
    nextPosture(world.postures[seat]!, fearsOf(read)),
  );
  return { ...after, indices, postures };
}

/**
 * A turn that begins in another world: gauges and flags as they were wished for, clipped to their
 * range, and all that is read from them anew. Left as it is, the state stays the same to the bit.
 */
export function altered(match: Match, state: MatchState, wishes: Alterations): MatchState {
  const world = alteredWorld(match, state.world, wishes);
  const rings = ringing(match, world, state.turn, 'away', {});
  return changed(state, { world, ringing: rings });
}
