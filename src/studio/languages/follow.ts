import type { Language } from '../../i18n/index.ts';
import type { FileEdit } from '../bench/bench.ts';
import { type Files, languagesOf } from '../document/files.ts';
import { originalOf, originalsOf, staleIn, textsOf } from './strings.ts';
import { noteStale } from './translate.ts';

/** All texts of a document, by language and part. */
export type AllTexts = ReadonlyMap<Language, ReadonlyMap<string, string>>;

/** Null while a words file is no YAML: then nobody can say what its texts are. */
export function allTexts(files: Files): AllTexts | null {
  const all = new Map<Language, ReadonlyMap<string, string>>();
  const original = originalOf(files);
  for (const language of languagesOf(files)) {
    const texts = language === original ? originalsOf(files, language) : textsOf(files, language);
    if (!texts) return null;
    all.set(language, texts);
  }
  return all;
}

/**
 * What has to be noted once texts have changed: where an original was changed, its translations are
 * older than it; where a translation was changed, it is not any more.
 */
export function followed(before: AllTexts, files: Files, after: AllTexts): FileEdit[] {
  const original = originalOf(files);
  const was = original && before.get(original);
  const is = original && after.get(original);
  if (!was || !is) return [];
  const changed = [...is.keys()].filter((part) => was.has(part) && was.get(part) !== is.get(part));
  return [...after].flatMap(([language, has]) => {
    if (language === original) return [];
    const had = before.get(language);
    // What stands under a name that is new is not itself new: the mark has followed the name.
    const fresh = (part: string) => had?.has(part) && had.get(part) !== has.get(part);
    const marked = new Set(staleIn(files, language));
    for (const part of changed) if (has.get(part)?.trim()) marked.add(part);
    for (const part of marked) if (fresh(part) || !is.has(part)) marked.delete(part);
    return noteStale(files, language, marked);
  });
}
