import type { Scenario } from '../format/scenario.ts';
import type { Words } from '../format/words.ts';
import type { WordsLanguage } from '../read/index.ts';
import { suggest } from '../read/nearest.ts';
import { MOST_COMPLAINTS } from '../read/order.ts';
import type { Finding } from './finding.ts';
import { type Wanted, wordsWanted } from './words-wanted.ts';

/** The object at a path; undefined where a part of the way is missing and was complained of. */
function objectAt(words: Words, path: Wanted['path']): Record<string, unknown> | undefined {
  let node: unknown = words;
  for (const name of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
    node = (node as Record<string, unknown>)[name];
  }
  return node as Record<string, unknown>;
}

function compare(
  { path, keys, apart, optional }: Wanted,
  present: readonly string[],
): Omit<Finding, 'in'>[] {
  const where = path.join('.');
  const wanted = new Set(keys);
  const said = new Set(present);
  const unsaid = keys.filter((key) => !said.has(key));
  const missing = optional ? [] : unsaid.slice(0, MOST_COMPLAINTS);
  const extra = present
    .filter((key) => !wanted.has(key) && !apart?.(key))
    .slice(0, MOST_COMPLAINTS);
  return [
    ...missing.map((id) => ({
      spot: { path, key: true },
      code: 'words-missing' as const,
      values: { id, where, ...suggest(id, extra) },
    })),
    ...extra.map((id) => ({
      spot: { path: [...path, id], key: true },
      code: 'words-extra' as const,
      values: { id, where, ...suggest(id, unsaid) },
    })),
  ];
}

/** What the structure has and the words do not say, and words for what it does not have. */
export function wordsMatch(scenario: Scenario, words: Words, language: WordsLanguage): Finding[] {
  return wordsWanted(scenario).flatMap((wanted) => {
    const at = objectAt(words, wanted.path);
    if (!at) return [];
    const present = Object.keys(at).filter((key) => at[key] !== undefined);
    return compare(wanted, present).map((finding) => ({ ...finding, in: language }));
  });
}
