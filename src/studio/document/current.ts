import type { Language } from '../../i18n/index.ts';
import { migrate } from '../../scenario/migrate/index.ts';
import type { SourceText } from '../../scenario/read/index.ts';
import { textsOf } from '../checking/texts.ts';
import { type Files, STRUCTURE, wordsFile } from './files.ts';

/** The files in today's format; `from` says of which older one they were, if they were. */
export function current(files: Files): { files: Files; from: number | null } {
  const migrated = migrate(textsOf(files));
  if (!migrated) return { files, from: null };
  const words = Object.entries(migrated.texts.words) as [Language, SourceText][];
  return {
    from: migrated.from,
    files: {
      ...files,
      [STRUCTURE]: migrated.texts.structure.text,
      ...Object.fromEntries(words.map(([language, { text }]) => [wordsFile(language), text])),
    },
  };
}
