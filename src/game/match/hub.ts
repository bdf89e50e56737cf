import type { Scenario } from '../../scenario/format/scenario.ts';
import { type HubReadings, hubReadings, parametersWith } from '../alliance/index.ts';
import { spokesOf } from './model.ts';
import type { World } from './world.ts';

/**
 * The hub's three worries as the world stands, read from its spokes and never stored. No switch
 * of a sceptic touches their laws.
 */
export function hubReadingsOf(
  scenario: Scenario,
  { spokes, indices, inputs }: Pick<World, 'spokes' | 'indices' | 'inputs'>,
): HubReadings {
  const wards = spokesOf(scenario).map((seat) => ({
    spoke: spokes[seat]!,
    indices: indices[seat]!,
    inputs: inputs[seat]!,
  }));
  return hubReadings(wards, parametersWith({}));
}
