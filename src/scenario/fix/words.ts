import { valueAlong } from '../edit/names/matching.ts';
import type { ComplaintCode } from '../read/index.ts';
import type { Path } from '../read/places.ts';
import { remove, rename, write } from './deeds.ts';
import type { Fix, Fixing, Placed, Sheets, Unfixed } from './fix.ts';
import { listAt, valueHere } from './look-up.ts';

/** The text of another language, for an author who goes on from there; nothing where no other has it. */
export function copied(complaint: Placed, sheets: Sheets, path: Path): Fix | undefined {
  const { words } = sheets;
  const own = words.find(({ file }) => file === complaint.file);
  if (!own) return undefined;
  for (const other of words) {
    const value = other === own ? undefined : valueAlong(other.data, path);
    if (value === undefined || value === null || value === '') continue;
    return {
      deed: { kind: 'copy', value: other.file },
      edits: [{ file: complaint.file, edit: { kind: 'set', path, value } }],
      look: { file: complaint.file, path },
    };
  }
  return undefined;
}

/** A text without what it may not hold: what an image or a link is called stays. */
const plainer = (text: string): string =>
  text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]*)\]\(\s*http:/g, '[$1](https:')
    .replaceAll(/\[([^\]]*)\]\(\s*(?!https:)[^)]*\)/g, '$1')
    .replaceAll(/<[a-zA-Z/!?][^>]*>/g, '')
    .replaceAll('![', '[');

/** Words that do not fit the structure or the page. */
export const words = {
  'words-missing': (complaint, sheets) => {
    const { path, file } = complaint;
    const { id, suggestion } = complaint.values;
    if (suggestion === undefined) return copied(complaint, sheets, [...path, String(id)]);
    return rename({ ...complaint, file, path: [...path, String(suggestion)] }, String(id));
  },
  'words-extra': (complaint) => {
    const { suggestion } = complaint.values;
    return suggestion === undefined ? remove(complaint) : rename(complaint, String(suggestion));
  },
  'words-stale': (complaint, sheets) => {
    const own = sheets.words.find(({ file }) => file === complaint.file);
    const parts = listAt(own?.data, ['stale']);
    const at = parts.indexOf(complaint.values.part ?? '');
    if (at < 0) return undefined;
    const note = parts.length > 1 ? ['stale', at] : ['stale'];
    return { ...remove(complaint, note), deed: { kind: 'still' } };
  },
  'text-too-long': 'because shortening a text is writing it',
  'markup-refused': (complaint, sheets) => {
    const text = valueHere(complaint, sheets);
    if (typeof text !== 'string' || plainer(text) === text) return undefined;
    return { ...write(complaint, plainer(text)), deed: { kind: 'plain' } };
  },
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
