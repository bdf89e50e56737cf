import type { InputName } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { completeInputs, type Inputs, type Spoke } from '../alliance/index.ts';
import { perScenario } from './per-scenario.ts';
import type { HeldInput } from './world.ts';

type Given = Partial<Record<InputName, number>>;

/** What a scenario says of one spoke's inputs in one turn. */
interface Stated {
  /** True if the threat level is among it; if not, it is the threat of the day. */
  threat: boolean;
  inputs: Inputs;
}

function lay(given: Given, layer: Scenario['inputs'], scope: string): void {
  for (const [input, reading] of Object.entries(layer[scope] ?? {})) {
    if (reading) given[input as InputName] = reading.to;
  }
}

function stateInputs(scenario: Scenario, turn: number, seat: string, spoke: Spoke): Stated {
  const given: Given = {};
  for (const layer of [scenario.inputs, scenario.turns[turn - 1]!.inputs]) {
    lay(given, layer, 'all');
    lay(given, layer, seat);
  }
  return { threat: given.threatLevel !== undefined, inputs: completeInputs(given, spoke) };
}

/** By turn, then by seat. Inputs are read several times in every turn; what is stated never changes. */
const known = perScenario(({ turns }) => turns.map(() => new Map<string, Stated>()));

function statedIn(scenario: Scenario, turn: number, seat: string, spoke: Spoke): Stated {
  const seats = known(scenario)[turn - 1]!;
  let stated = seats.get(seat);
  if (!stated) {
    stated = stateInputs(scenario, turn, seat, spoke);
    seats.set(seat, stated);
  }
  return stated;
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
  const { threat, inputs } = statedIn(scenario, turn, seat, spoke);
  const setHere = held.some((setting) => setting.seat === seat);
  if (threat && !setHere) return inputs;
  const now = { ...inputs, threatLevel: threat ? inputs.threatLevel : spoke.threat };
  for (const setting of held) if (setting.seat === seat) now[setting.input] = setting.to;
  return now;
}
