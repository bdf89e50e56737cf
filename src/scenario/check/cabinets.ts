import type { Scenario } from '../format/scenario.ts';
import type { Turn } from '../format/turn.ts';
import type { Path } from '../read/places.ts';
import { type Check, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';

/** One capital's debate of one turn, and where it stands in the file. */
export interface PlacedCabinet {
  seat: string;
  turn: Turn;
  /** Counted from 0. */
  at: number;
  debate: Pick<Turn, 'notes' | 'forecasts' | 'arguments'>;
  path: Path;
}

/** One capital's way to see the match, and where it stands in the file. */
export interface PlacedOutlook {
  seat: string;
  outlook: Pick<Scenario, 'gauges' | 'tieShown' | 'audiences' | 'interests' | 'endings'>;
  path: Path;
}

/** The first playable seat stands on the scenario and its turns; the others under `cabinets`. */
const leads = (scenario: Scenario): string[] => playableSeats(scenario).slice(0, 1);

export function cabinetsOf(scenario: Scenario): PlacedCabinet[] {
  return scenario.turns.flatMap((turn, at): PlacedCabinet[] => [
    ...leads(scenario).map((seat) => ({ seat, turn, at, debate: turn, path: ['turns', at] })),
    ...Object.entries(turn.cabinets ?? {}).map(([seat, debate]) => ({
      ...{ seat, turn, at, debate },
      path: ['turns', at, 'cabinets', seat],
    })),
  ]);
}

export function outlooksOf(scenario: Scenario): PlacedOutlook[] {
  return [
    ...leads(scenario).map((seat) => ({ seat, outlook: scenario, path: [] })),
    ...Object.entries(scenario.cabinets ?? {}).map(([seat, outlook]) => ({
      ...{ seat, outlook },
      path: ['cabinets', seat],
    })),
  ];
}

/** A capital that can be played needs an outlook, and a debate in every turn in which it chooses. */
export const cabinets: Check = (scenario) =>
  playableSeats(scenario)
    .slice(1)
    .flatMap((seat) => [
      ...(Object.hasOwn(scenario.cabinets ?? {}, seat)
        ? []
        : [foundAtKey(['seats', seat], 'outlook-missing', { seat })]),
      ...scenario.turns.flatMap(({ id, options, cabinets: debated }, at) =>
        Object.hasOwn(options, seat) && !Object.hasOwn(debated ?? {}, seat)
          ? [foundAtKey(['turns', at, 'options', seat], 'cabinet-missing', { seat, turn: id })]
          : [],
      ),
    ]);
