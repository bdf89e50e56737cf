import type { Edit, Value } from '../edit/index.ts';
import type { WordsLanguage } from '../read/draft.ts';

/** What the files of a scenario say in some format. */
export interface Said {
  structure: Value;
  words: Partial<Record<WordsLanguage, Value>>;
}

/** One small step from a format to the next: edits, so that remarks and layout stay. */
export interface Migration {
  /** The format that it takes; it leads to the one after. */
  from: number;
  /** What must change; the number of the format changes by itself. */
  edits(said: Said): {
    structure?: readonly Edit[];
    words?: Partial<Record<WordsLanguage, readonly Edit[]>>;
  };
}
