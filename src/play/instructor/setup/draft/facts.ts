import type { ScenarioCard } from 'virtual:scenarios';
import type { Language } from '../../../../i18n/index.ts';
import type { Scenario } from '../../../../scenario/format/scenario.ts';

/** What choosing a scenario leaves to choose. */
export interface Facts {
  id: string;
  /** Dilemmas that it has. */
  turns: number;
  languages: Language[];
  /** Governments that people can hold, the lead first. */
  seats: string[];
}

export function factsOf(card: ScenarioCard, { seats, turns }: Scenario): Facts {
  return {
    id: card.id,
    turns: turns.length,
    languages: (Object.keys(card.words) as Language[]).sort(),
    seats: Object.keys(seats).filter((id) => seats[id]!.playable),
  };
}
