import type { Words } from '../../../scenario/format/words.ts';
import { useTables } from '../useTables.ts';
import { DebateOfOne } from './DebateOfOne.tsx';
import { DebatesCompared } from './DebatesCompared.tsx';

/** The debate as it grows: the map of one government, or several side by side. */
export function DebateShown({ words }: { words: Words }) {
  const tables = useTables(words);
  const [first] = tables;
  if (!first) return null;
  return tables.length === 1 ? (
    <DebateOfOne {...first} />
  ) : (
    <DebatesCompared tables={tables} words={words} />
  );
}
