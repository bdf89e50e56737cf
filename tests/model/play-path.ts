import { advance } from '../../src/game/alliance/advance.ts';
import { clip } from '../../src/game/alliance/clip.ts';
import type { Indices } from '../../src/game/alliance/indices.ts';
import { pairEffort } from '../../src/game/alliance/pair-effort.ts';
import { PARAMETERS } from '../../src/game/alliance/parameters.ts';
import { readWorld } from '../../src/game/alliance/read-world.ts';
import type { ReferenceState } from '../../src/game/alliance/reference/case.ts';
import { inputsOf, lettersOf, spokeOf } from '../../src/game/alliance/reference/letters.ts';
import type { World, WorldTurn } from '../../src/game/alliance/world.ts';
import type { Path } from './reference-world.ts';

/** What the game may do otherwise than the reference. */
export interface Change {
  /** How far the neighbour goes along; 1 in the reference. */
  readonly willingness?: number;
  /** Whether the others speak with the spoke; they do in the reference. */
  readonly alone?: boolean;
  /** An arsenal of the spoke's own, from 0 to 1; none in the reference. */
  readonly arsenal?: number;
}

type End = { readonly state: ReferenceState; readonly indices: Indices };

/**
 * A scripted path as the game plays it: sub-steps of at most a quarter of a year, and beside the
 * spoke a neighbour that mirrors it, so that only the change asked for makes a difference.
 */
export function playPath({ start, steps }: Path, change: Change = {}): End {
  const spoke = spokeOf(start);
  let world: World = {
    spokes: [spoke, spoke],
    pairs: [{ first: 0, second: 1, tie: start.J, friction: start.H }],
  };
  let turn: WorldTurn | null = null;
  for (const step of steps) {
    turn = turnOf(world, step, change);
    world = shift(advance(world, turn, step.dt, PARAMETERS), step.events);
  }
  return {
    state: lettersOf(world.spokes[0]!, world.pairs[0]!),
    indices: readWorld(world, turn!, PARAMETERS)[0]!,
  };
}

function turnOf(world: World, step: Path['steps'][number], change: Change): WorldTurn {
  const { effort, frame, shocks } = step;
  const inputs = { ...inputsOf(shocks, world.spokes[0]!), arsenal: change.arsenal ?? 0 };
  const own = {
    effort: { bilateral: effort.B, independent: effort.I, multilateral: effort.M },
    partnersEffort: pairEffort(effort.M, effort.M, 1),
    frame,
    inputs,
    signers: change.alone ? [] : [1],
    partnersSign: !change.alone,
  };
  const mirror = { ...own, signers: [0], inputs: { ...inputs, partnerFear: null } };
  return {
    spokes: [own, mirror],
    pairEfforts: [pairEffort(effort.M, effort.M, change.willingness ?? 1)],
  };
}

/** Events strike both spokes alike, for the neighbour is a mirror. */
function shift(world: World, events: Path['steps'][number]['events']): World {
  const { first, second } = world.pairs[0]!;
  const letters = lettersOf(world.spokes[0]!, world.pairs[0]!);
  const changed = { ...letters };
  for (const [letter, by] of Object.entries(events) as [keyof ReferenceState, number][]) {
    changed[letter] = clip(letters[letter] + by);
  }
  const spoke = spokeOf(changed);
  return {
    spokes: [spoke, spoke],
    pairs: [{ first, second, tie: changed.J, friction: changed.H }],
  };
}
