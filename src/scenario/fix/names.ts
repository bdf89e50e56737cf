import { valueAlong } from '../edit/names/matching.ts';
import type { ComplaintCode } from '../read/index.ts';
import { another } from './another.ts';
import { remove, rename, write } from './deeds.ts';
import type { Fixing, Unfixed } from './fix.ts';
import { namesBeside, valueHere } from './look-up.ts';

/** Names that name nothing, or two things. */
export const names = {
  'unknown-id': (complaint, sheets) => {
    const { id, kind, suggestion } = complaint.values;
    if (suggestion === undefined) return undefined;
    const other = String(suggestion);
    const isKey = complaint.path.at(-1) === id && kind !== 'option';
    if (valueHere(complaint, sheets) === id && !isKey) return write(complaint, other);
    const taken = namesBeside(complaint, sheets).includes(other);
    return isKey && !taken ? rename(complaint, other) : undefined;
  },
  'duplicate-id': another,
  'unused-source': (complaint, { structure, words }) => {
    const { path } = complaint;
    const told = words.filter(({ data }) => valueAlong(data, path) !== undefined);
    if (!structure) return undefined;
    return {
      deed: { kind: 'remove' },
      edits: [structure, ...told].map(({ file }) => ({ file, edit: { kind: 'remove', path } })),
    };
  },
  'id-not-folder': (complaint) => {
    const folder = String(complaint.values.folder);
    return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder) ? write(complaint, folder) : undefined;
  },
  'silenced-nothing': (complaint) => remove(complaint),
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
