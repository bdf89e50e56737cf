import { suggest } from '../read/nearest.ts';
import { MOST_COMPLAINTS } from '../read/order.ts';
import type { Check } from './finding.ts';
import { knownIn, type Reference } from './references/known.ts';
import { inTurns } from './references/turns.ts';
import { inCallsAndPromises, inDeployments, inImpacts, inSeats } from './references/world.ts';

/** Names of something that the scenario does not have. */
export const dangling: Check = (scenario) => {
  const known = knownIn(scenario);
  const lists = [inSeats, inCallsAndPromises, inDeployments, inImpacts, inTurns];
  const references: Reference[] = lists.flatMap((list) => list(scenario, known));
  return references
    .filter(({ id, among }) => !among.has(id))
    .slice(0, MOST_COMPLAINTS + 1)
    .map(({ kind, id, among, path, key = false }) => ({
      spot: { path, key },
      code: 'unknown-id',
      values: { kind, id, ...suggest(id, [...among]) },
    }));
};
