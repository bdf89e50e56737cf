import { type Edit, splice, splicesOf, type Value } from '../edit/index.ts';
import { FORMAT } from '../format/version.ts';
import type { ScenarioTexts, WordsLanguage } from '../read/draft.ts';
import { parseText, type SourceText } from '../read/parse.ts';
import { formatOf } from './format-of.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/** The files in today's format, and the format that they came from. */
export interface Migrated {
  from: number;
  texts: ScenarioTexts;
}

const saidBy = (source: SourceText): Value | undefined => {
  const { data, complaints } = parseText(source);
  return complaints.length > 0 ? undefined : ((data ?? {}) as Value);
};

const edited = (source: SourceText, edits: readonly Edit[] = []): SourceText => ({
  ...source,
  text: edits.reduce((text, edit) => splice(text, splicesOf(text, edit)), source.text),
});

function stepped(texts: ScenarioTexts, { from, edits }: Migration): ScenarioTexts | undefined {
  const structure = saidBy(texts.structure);
  if (structure === undefined) return undefined;
  const words: Partial<Record<WordsLanguage, Value>> = {};
  const sources = Object.entries(texts.words) as [WordsLanguage, SourceText][];
  for (const [language, source] of sources) {
    const said = saidBy(source);
    if (said === undefined) return undefined;
    words[language] = said;
  }
  const change = edits({ structure, words });
  const raised: Edit = { kind: 'set', path: ['format'], value: from + 1 };
  return {
    structure: edited(texts.structure, [...(change.structure ?? []), raised]),
    words: Object.fromEntries(
      sources.map(([language, source]) => [language, edited(source, change.words?.[language])]),
    ),
  };
}

/**
 * Brings the files of an older format to today's, one small step after the other. Nothing where they
 * are of today already, or cannot be brought: the check then says why they cannot be played.
 */
export function migrate(
  texts: ScenarioTexts,
  migrations = MIGRATIONS,
  newest: number = FORMAT,
): Migrated | undefined {
  const from = formatOf(texts.structure.text);
  if (from === undefined || from >= newest) return undefined;
  let now: ScenarioTexts | undefined = texts;
  for (let format = from; now && format < newest; format += 1) {
    const migration = migrations.find((each) => each.from === format);
    now = migration && stepped(now, migration);
  }
  return now && { from, texts: now };
}
