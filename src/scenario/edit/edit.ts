import type { Path } from '../read/places.ts';

/** What a scenario file is made of. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** A wish to change one part of a file. Every view of the studio speaks in these; the text follows. */
export type Edit =
  /** Puts a value where the path leads; keys that are missing on the way are made. */
  | { kind: 'set'; path: Path; value: Value }
  /** Puts an item into a list before the index that ends the path; an index past the end appends. */
  | { kind: 'insert'; path: Path; value: Value }
  | { kind: 'remove'; path: Path }
  /** Moves an item of a list to another index of the same list. */
  | { kind: 'move'; path: Path; to: number }
  /** Gives the key that ends the path another name. `renaming` follows what points at it. */
  | { kind: 'rename'; path: Path; name: string }
  /** Several at once, of parts that do not overlap; each speaks of the file before any of them. */
  | { kind: 'each'; edits: readonly Edit[] };
