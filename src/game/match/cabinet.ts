import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Turn } from '../../scenario/format/turn.ts';
import { perScenario } from './per-scenario.ts';

/** The seat from whose side a scenario is told where nobody says otherwise: its first playable one. */
export const leadSeat = perScenario(
  ({ seats }) => Object.keys(seats).find((seat) => seats[seat]!.playable)!,
);

/** What a seat's cabinet debates in a turn. The lead seat's debate stands on the turn itself. */
export function debateIn(
  turn: Turn,
  seat: string,
): Pick<Turn, 'notes' | 'forecasts' | 'arguments'> {
  return turn.cabinets?.[seat] ?? turn;
}

/** How the match looks from a seat. The lead seat's outlook stands on the scenario itself. */
export function outlookOf(
  scenario: Scenario,
  seat: string,
): Pick<Scenario, 'gauges' | 'tieShown' | 'audiences' | 'interests' | 'endings'> {
  return scenario.cabinets?.[seat] ?? scenario;
}
