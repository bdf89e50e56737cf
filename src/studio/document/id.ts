import { type Files, STRUCTURE } from './files.ts';

/**
 * The name of the scenario as it stands in its file; a plain word while there is none. Looked for in
 * the text alone: a shelf of many documents has no time to read them all.
 */
export function idOf(files: Files): string {
  const [, id] =
    /^id:[ \t]*["']?([a-z][a-z0-9-]{0,39})["']?[ \t]*(?:#.*)?$/m.exec(files[STRUCTURE] ?? '') ?? [];
  return id ?? 'scenario';
}
