import type { Language } from '../../i18n/index.ts';
import type { FileEdit } from '../bench/bench.ts';
import { type Files, wordsFile } from '../document/files.ts';
import { mayStand, staleIn } from './strings.ts';
import type { TakenIn } from './take-in.ts';

/** The notes of a words file on what is older than its original, as they are to be. */
export function noteStale(
  files: Files,
  language: Language,
  parts: ReadonlySet<string>,
): FileEdit[] {
  const before = staleIn(files, language);
  if (before.size === parts.size && [...parts].every((part) => before.has(part))) return [];
  const file = wordsFile(language);
  if (parts.size === 0) return [{ file, edit: { kind: 'remove', path: ['stale'] } }];
  return [{ file, edit: { kind: 'set', path: ['stale'], value: [...parts].sort() } }];
}

function written(language: Language, texts: ReadonlyMap<string, string>): FileEdit[] {
  const file = wordsFile(language);
  return [...texts].map(([part, value]): FileEdit => {
    const path = part.split('/');
    const gone = value.trim() === '' && mayStand(part);
    return { file, edit: gone ? { kind: 'remove', path } : { kind: 'set', path, value } };
  });
}

/** Translates some parts: what is translated now is as new as its original. */
export function translate(
  files: Files,
  language: Language,
  texts: ReadonlyMap<string, string>,
): FileEdit[] {
  const left = new Set([...staleIn(files, language)].filter((part) => !texts.has(part)));
  return [...written(language, texts), ...noteStale(files, language, left)];
}

/** Takes in what a translator sent back; what was made from another original stays marked. */
export function translateOutside(
  files: Files,
  language: Language,
  { texts, outdated }: Pick<TakenIn, 'texts' | 'outdated'>,
): FileEdit[] {
  const kept = [...staleIn(files, language)].filter((part) => !texts.has(part));
  return [
    ...written(language, texts),
    ...noteStale(files, language, new Set([...kept, ...outdated])),
  ];
}
