import type { FileName, Files } from './files.ts';

/** The files whose texts differ. */
export const differing = (a: Files, b: Files): FileName[] =>
  (Object.keys({ ...a, ...b }) as FileName[]).filter((name) => (a[name] ?? '') !== (b[name] ?? ''));

export const sameFiles = (a: Files, b: Files): boolean => differing(a, b).length === 0;
