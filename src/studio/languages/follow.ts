import type { FileEdit } from '../bench/bench.ts';
import { type Files, languagesOf } from '../document/files.ts';
import { originalOf, staleIn, textsOf } from './strings.ts';
import { noteStale } from './translate.ts';

/**
 * What has to be noted after some edits: where the original of a text was changed, its translations
 * are older than it; where a translation was changed, it is not any more. Null while a file is no
 * YAML: then nobody can say yet what was changed.
 */
export function followed(before: Files, after: Files): FileEdit[] | null {
  const original = originalOf(after);
  if (!original) return [];
  const was = textsOf(before, original);
  const is = textsOf(after, original);
  if (!was || !is) return null;
  const changed = [...is].filter(([part, text]) => was.has(part) && was.get(part) !== text);
  const edits: FileEdit[] = [];
  for (const language of languagesOf(after)) {
    if (language === original) continue;
    const had = textsOf(before, language);
    const has = textsOf(after, language);
    if (!had || !has) return null;
    const fresh = (part: string) => had.get(part) !== has.get(part);
    const marked = new Set(staleIn(after, language));
    for (const [part] of changed) if (has.get(part)?.trim() && !fresh(part)) marked.add(part);
    for (const part of marked) if (fresh(part) || !is.has(part)) marked.delete(part);
    edits.push(...noteStale(after, language, marked));
  }
  return edits;
}
