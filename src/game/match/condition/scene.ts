import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { World } from '../world.ts';

/** The place from which a condition is read: a seat, in a turn of a match. */
export interface Scene {
  scenario: Scenario;
  world: World;
  seat: string;
  turn: number;
}
