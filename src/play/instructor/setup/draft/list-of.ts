import type { Words } from '../../../../scenario/format/words.ts';
import type { Draft } from './draft.ts';
import { readList } from './pasted-list.ts';

/** Whether a class has several places to sit at, and what a pasted list says of them. */
export function listOf({ draft, words }: { draft: Draft; words: Words }, pasted: string) {
  if (draft.form !== 'alliance') {
    return { lists: draft.form === 'parallel', list: readList(pasted, draft.tables) };
  }
  // By its id too, which every language can type.
  const called = draft.seats.map((seat) => [seat, words.seats[seat]?.name ?? seat]);
  return { lists: true, list: readList(pasted, draft.seats.length, called) };
}
