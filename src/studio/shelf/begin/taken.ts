import { cards } from 'virtual:scenarios';
import { idOf } from '../../document/id.ts';
import { allDocuments, isBroken } from '../../kept/documents.ts';

/** The names of all scenarios of the game and of this browser. */
export async function takenNames(): Promise<Set<string>> {
  const kept = await allDocuments().catch(() => []);
  const own = kept.flatMap((one) => (isBroken(one) ? [] : [idOf(one.history.files)]));
  return new Set([...cards.map(({ id }) => id), ...own]);
}
