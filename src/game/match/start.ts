import type { Posture } from '../../scenario/format/gauges.ts';
import type { Spoke } from '../alliance/index.ts';
import { readingsOf, spokesOf } from './model.ts';
import { fearsOf, nextPosture } from './posture.ts';
import { ringing } from './ringing.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';
import type { World } from './world.ts';

function firstWorld(match: Match): World {
  const { seats, pairs, flags, promises } = match.scenario;
  const spokes: Record<string, Spoke> = {};
  for (const seat of spokesOf(match.scenario)) spokes[seat] = seats[seat]!.start!;
  const standing = Object.entries(promises).filter(([, pledge]) => pledge.standing);
  const world: World = {
    spokes,
    pairs: pairs.map(({ tie, friction }) => ({ tie, friction })),
    inputs: {},
    indices: {},
    postures: {},
    held: [],
    due: [],
    flags: { ...flags },
    promises: Object.fromEntries(standing.map(([id]) => [id, 'open'])),
    calls: {},
    events: {},
    joined: [],
    signed: [],
  };
  Object.assign(world, readingsOf(match, world, 1));
  const calm: Posture = 'reassured';
  for (const [seat, indices] of Object.entries(world.indices)) {
    world.postures[seat] = nextPosture(calm, fearsOf(indices));
  }
  return world;
}

/** The match before its first command: the first briefing, with what rings for it. */
export function startOf(match: Match): MatchState {
  const world = firstWorld(match);
  return {
    turn: 1,
    phase: 'briefing',
    world,
    ringing: ringing(match, world, 1, 'away', {}),
    debates: {},
    choices: {},
    forecasts: [],
    ending: null,
  };
}
