import type { Returned } from './exchange.ts';
import type { Translated } from './strings.ts';

/** What a translator's file would change. */
export interface TakenIn {
  /** Texts to write, by part. */
  texts: Map<string, string>;
  /** Parts of which the original was changed since the file was made: they are written, and stay stale. */
  outdated: string[];
  /** Parts that this scenario does not have. */
  unknown: string[];
}

/** Sets what was sent back beside what is there. Empty translations change nothing. */
export function takeIn(rows: readonly Translated[], returned: readonly Returned[]): TakenIn {
  const known = new Map(rows.map((row) => [row.part, row]));
  const taken: TakenIn = { texts: new Map(), outdated: [], unknown: [] };
  for (const { part, original, translation } of returned) {
    const row = known.get(part);
    if (!row) taken.unknown.push(part);
    else if (translation.trim() !== '' && translation !== row.translation) {
      taken.texts.set(part, translation);
      if (original !== '' && original.trim() !== row.original.trim()) taken.outdated.push(part);
    }
  }
  return taken;
}
