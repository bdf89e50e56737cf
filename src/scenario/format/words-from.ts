import type { Words } from './words.ts';

/** The words of a scenario as a seat hears them: its own briefings, debates and endings in place of the lead's. */
export function wordsFrom(words: Words, seat: string): Words {
  const turns = Object.entries(words.turns).map(([id, turn]) => [
    id,
    { ...turn, ...turn.cabinets[seat] },
  ]);
  return { ...words, ...words.cabinets[seat], turns: Object.fromEntries(turns) };
}
