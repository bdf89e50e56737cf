import type { Value } from '../edit/index.ts';
import type { Path } from '../read/places.ts';
import type { Fix, Placed } from './fix.ts';

/** Writes something in the place of what is complained of, or elsewhere in its file. */
export const write = ({ file, path }: Placed, value: Value, at: Path = path): Fix => ({
  deed: { kind: 'write', value: String(value) },
  edits: [{ file, edit: { kind: 'set', path: at, value } }],
});

/** Adds a field that says something. */
export const add = ({ file }: Placed, path: Path, value: Value): Fix => ({
  deed: {
    kind: 'add',
    value: `${path.at(-1)}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  },
  edits: [{ file, edit: { kind: 'set', path, value } }],
});

export const rename = ({ file, path }: Placed, name: string): Fix => ({
  deed: { kind: 'rename', value: name },
  edits: [{ file, edit: { kind: 'rename', path, name } }],
});

export const remove = ({ file, path }: Placed, at: Path = path): Fix => ({
  deed: { kind: 'remove' },
  edits: [{ file, edit: { kind: 'remove', path: at } }],
});
