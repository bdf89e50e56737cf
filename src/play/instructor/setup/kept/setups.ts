import { setupSchema } from '../../../../classroom/protocol/setup.ts';
import { DEALINGS, type Draft } from '../draft/draft.ts';
import { readShelf, writeShelf } from './shelf.ts';

/** A lesson that can be started again. No names and no secrets stand in it. */
export interface KeptSetup {
  name: string;
  draft: Draft;
}

const SHELF = 'lessons';
const MOST = 40;
const LONGEST_NAME = 80;
/** What a draft lacks of a setup: it is drawn anew for every class. */
const DRAWN = { seed: 0, rehearsal: false };

const isObject = (found: unknown): found is Record<string, unknown> =>
  typeof found === 'object' && found !== null;

/** A setup as it was kept or came in a file; null if it is none. */
export function readSetup(found: unknown): KeptSetup | null {
  if (!isObject(found) || !isObject(found.draft) || typeof found.name !== 'string') return null;
  const { dealing, ...rest } = found.draft;
  const read = setupSchema.safeParse({ ...rest, ...DRAWN });
  const known = DEALINGS.find((each) => each === dealing);
  if (!read.success || !known) return null;
  const { seed: _, rehearsal: __, ...setup } = read.data;
  return { name: found.name.slice(0, LONGEST_NAME), draft: { ...setup, dealing: known } };
}

export const keptSetups = (): KeptSetup[] => readShelf(SHELF, readSetup);

/** Keeps a lesson before all others; one of the same name makes room. */
export function keepSetup(setup: KeptSetup): KeptSetup[] {
  const others = keptSetups().filter(({ name }) => name !== setup.name);
  const all = [setup, ...others].slice(0, MOST);
  writeShelf(SHELF, all);
  return all;
}

export function dropSetup(name: string): KeptSetup[] {
  const left = keptSetups().filter((each) => each.name !== name);
  writeShelf(SHELF, left);
  return left;
}
