import type { GoldenFile } from '../../document/files.ts';

export const nameOf = (file: string): string => file.replace(/^playthroughs\/|\.yaml$/g, '');

/** A file for what an author typed; null where nothing of it can be in a name of a file. */
export function goldenNamed(typed: string): GoldenFile | null {
  const name = typed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return name === '' ? null : `playthroughs/${name}.yaml`;
}

/** A name that no file has yet. */
export function freeName(files: Readonly<Record<string, unknown>>): string {
  for (let at = 1; ; at += 1) {
    if (!files[`playthroughs/played-${at}.yaml`]) return `played-${at}`;
  }
}
