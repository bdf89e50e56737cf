import { type Indices, indices } from './indices.ts';
import type { Parameters } from './parameters.ts';
import { speakersOf } from './speakers.ts';
import type { Meeting, World } from './world.ts';

/** The readings of every spoke, with the voices of this turn. */
export function readWorld(
  world: World,
  turn: { readonly spokes: readonly Meeting[] },
  parameters: Parameters,
): Indices[] {
  return world.spokes.map((spoke, number) => {
    const own = turn.spokes[number]!;
    const ties = world.pairs.filter((pair) => pair.first === number || pair.second === number);
    return indices(spoke, ties, speakersOf(world, number, own), own.inputs, parameters);
  });
}
