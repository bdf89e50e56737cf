import type { Edit, Value } from '../edit/index.ts';
import type { Complaint, WordsLanguage } from '../read/index.ts';
import type { Path } from '../read/places.ts';

/** One file of a scenario as plain data, of whatever shape. */
export interface Sheet {
  /** As complaints name it. */
  file: string;
  data: Value;
}

/** A words file. */
export interface WordsSheet extends Sheet {
  language: WordsLanguage;
}

/** The files of a scenario, as far as each can be read. */
export interface Sheets {
  structure: Sheet | undefined;
  words: readonly WordsSheet[];
}

/** What a fix does, for the button that does it. */
export type Deed =
  | { kind: 'write'; value: string }
  | { kind: 'rename'; value: string }
  | { kind: 'add'; value: string }
  | { kind: 'copy'; value: string }
  | { kind: 'remove' }
  | { kind: 'scale' }
  | { kind: 'toEnd' }
  | { kind: 'plain' }
  | { kind: 'hindsight' }
  | { kind: 'still' };

/** Edits that mend one complaint; each speaks of the files as the edits before it left them. */
export interface Fix {
  deed: Deed;
  edits: readonly { file: string; edit: Edit }[];
  /** What the author should look at: a text that is still to be translated. */
  look?: { file: string; path: Path };
}

/** A complaint of something that could be found in its file. */
export type Placed = Complaint & { path: Path };

/** The fix of a complaint; nothing where this one has none. */
export type Fixing = (complaint: Placed, sheets: Sheets) => Fix | undefined;

/** Why a complaint has no fix: then it is for the author to decide. */
export type Unfixed = `because ${string}`;
