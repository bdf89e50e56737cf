import { startOf } from '../../../game/index.ts';
import type { Table } from '../table/table.ts';

/** A flag counts hundreds. */
const HUNDRED = 100;

export interface Deployment {
  id: string;
  name: string;
  lon: number;
  lat: number;
  /** Whose flag they serve under; null where it is neither. */
  under: 'un' | 'coalition' | null;
  people: number;
  /** Before the consequence that is shown; otherwise as now. */
  before: number;
  served: boolean;
  /** Day on which the turn began that sent them, or that called the last of them home; null where nobody was. */
  since: string | null;
}

/** Who of the country is where in the world, and who was; null in a scenario without such places. */
export function deploymentsOf({ match, view, answered, words }: Table): Deployment[] | null {
  const { deployments, turns } = match.scenario;
  if (!deployments) return null;
  const worlds = [startOf(match).world, ...answered.map(({ world }) => world)];
  const shown = view.phase === 'consequence' ? worlds.at(-2) : undefined;
  return Object.entries(deployments).map(([id, place]) => {
    const peopleIn = ({ flags }: typeof view.world) => Math.round((flags[id] ?? 0) * HUNDRED);
    const counts = worlds.map(peopleIn);
    const people = peopleIn(view.world);
    // The turn after which the place was first as it is now, occupied or not, without a break.
    const last = counts.findLastIndex((count) => count > 0 !== people > 0);
    return {
      id,
      name: words.deployments[id]?.name ?? id,
      lon: place.lon,
      lat: place.lat,
      under: place.under ?? null,
      people,
      before: shown ? peopleIn(shown) : people,
      served: counts.some((count) => count > 0),
      since: last < 0 && people === 0 ? null : (turns[Math.max(0, last)]?.date ?? null),
    };
  });
}
