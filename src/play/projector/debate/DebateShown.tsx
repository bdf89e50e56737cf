import type { Words } from '../../../scenario/format/words.ts';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import { DebateOfOne } from './DebateOfOne.tsx';
import { DebatesCompared } from './DebatesCompared.tsx';
import { Plenary } from './Plenary.tsx';

/** The debate as it grows: the map of one cabinet, several side by side, or what governments say before each other. */
export function DebateShown({ words }: { words: Words }) {
  const tables = useTables(words);
  const [first] = tables;
  const { seats } = useProjected().told.lesson;
  if (!first) return null;
  if (seats.length > 1) return <Plenary tables={tables} words={words} />;
  return tables.length === 1 ? (
    <DebateOfOne {...first} />
  ) : (
    <DebatesCompared tables={tables} words={words} />
  );
}
