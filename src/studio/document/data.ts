import type { Value } from '../../scenario/edit/index.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { parseText } from '../../scenario/read/parse.ts';
import type { FileName } from './files.ts';

/** What a file says, whether or not it is a good scenario; or why it is no YAML. */
export type FileData = { ok: true; data: Value } | { ok: false; complaints: Complaint[] };

/**
 * So many texts of one file are kept as read: beside the newest the check speaks of an older one, and
 * whoever compares asks for both. The same text must give the same data, or a view is drawn for ever.
 */
const KEPT = 6;

const known = new Map<FileName, { text: string; data: FileData }[]>();

/** Every view asks for the same file after every edit: it is read once. */
export function dataOf(file: FileName, text: string): FileData {
  const kept = known.get(file) ?? [];
  const before = kept.find((each) => each.text === text);
  if (before) {
    if (before !== kept[0]) known.set(file, [before, ...kept.filter((each) => each !== before)]);
    return before.data;
  }
  const { data, complaints } = parseText({ file, text });
  const read: FileData =
    complaints.length > 0 ? { ok: false, complaints } : { ok: true, data: (data ?? {}) as Value };
  known.set(file, [{ text, data: read }, ...kept].slice(0, KEPT));
  return read;
}

/** What stands at a path; nothing where the path leads nowhere. */
export function valueAt(
  data: Value | undefined,
  path: readonly (string | number)[],
): Value | undefined {
  let at: Value | undefined = data;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = Object.hasOwn(at, step) ? (at as Record<string | number, Value>)[step] : undefined;
  }
  return at;
}
