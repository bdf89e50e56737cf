import type { InputName } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { completeInputs, type Inputs, type Spoke } from '../alliance/index.ts';
import type { HeldInput } from './world.ts';

type Given = Partial<Record<InputName, number>>;

function lay(given: Given, layer: Scenario['inputs'], scope: string): void {
  for (const [input, reading] of Object.entries(layer[scope] ?? {})) {
    if (reading) given[input as InputName] = reading.to;
  }
}

/**
 * The world inputs of a spoke in a turn: the scenario's, then the turn's, then what options,
 * answers and events hold; where two hold the same input, the one set later counts.
 */
export function inputsOf(
  scenario: Scenario,
  turn: number,
  seat: string,
  spoke: Spoke,
  held: readonly HeldInput[],
): Inputs {
  const given: Given = {};
  for (const layer of [scenario.inputs, scenario.turns[turn - 1]!.inputs]) {
    lay(given, layer, 'all');
    lay(given, layer, seat);
  }
  for (const setting of held) {
    if (setting.seat === seat) given[setting.input] = setting.to;
  }
  return completeInputs(given, spoke);
}
