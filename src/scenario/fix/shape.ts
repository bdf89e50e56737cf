import type { Value } from '../edit/index.ts';
import { renaming } from '../edit/names/rename.ts';
import type { ComplaintCode } from '../read/index.ts';
import { nearest } from '../read/nearest.ts';
import { add, remove, rename, write } from './deeds.ts';
import type { Fix, Fixing, Placed, Sheets, Unfixed } from './fix.ts';
import { fieldsAt, listAt, namesBeside, sheetOf, valueHere } from './look-up.ts';
import { copied } from './words.ts';
import { asDay, asId, asName, asSourceId, asUrl } from './written-otherwise.ts';

/** Another name for a key, unless something beside it has it. */
const renamed = (complaint: Placed, sheets: Sheets, name: string | undefined) =>
  name === undefined || namesBeside(complaint, sheets).includes(name)
    ? undefined
    : rename(complaint, name);

/** Another name for a part of the structure, followed by all that points at it. */
function followed({ path }: Placed, sheets: Sheets, name: string): Fix | undefined {
  const { structure, words } = sheets;
  const part = path.at(-1) === 'id' ? path.slice(0, -1) : path;
  if (!structure) return undefined;
  const told = Object.fromEntries(words.map(({ language, data }) => [language, data]));
  const edits = renaming({ structure: structure.data, words: told }, part, name);
  if (!edits) return undefined;
  const inWords = words.map(({ file, language }) => ({ file, edits: edits.words[language] ?? [] }));
  return {
    deed: { kind: 'rename', value: name },
    edits: [{ file: structure.file, edits: edits.structure }, ...inWords].map((each) => ({
      file: each.file,
      edit: { kind: 'each', edits: each.edits },
    })),
  };
}

/** The same, for what may be a key or a value. */
const calledOtherwise =
  (other: (text: string) => string | undefined): Fixing =>
  (complaint, sheets) => {
    const value = valueHere(complaint, sheets);
    const written = String(complaint.values.value);
    const name = other(written);
    if (name === undefined) return undefined;
    const isKey = value !== written;
    if (isKey && namesBeside(complaint, sheets).includes(name)) return undefined;
    const inStructure = sheetOf(complaint, sheets) === sheets.structure;
    const all = inStructure ? followed(complaint, sheets, name) : undefined;
    return all ?? (isKey ? rename(complaint, name) : write(complaint, name));
  };

function ofType(value: Value | undefined, expected: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  const plain = typeof value !== 'object';
  if (expected === 'string' && plain) return String(value);
  if ((expected === 'array' || expected === 'tuple') && plain) return [value];
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if ((expected === 'number' || expected === 'int') && word !== '') {
    const number = Number(word.replace(',', '.'));
    return Number.isFinite(number) ? number : undefined;
  }
  if (expected !== 'boolean') return undefined;
  return { true: true, yes: true, on: true, false: false, no: false, off: false }[word];
}

/** Numbers of a group, as far as it holds nothing else. */
function sharesOf(complaint: Placed, sheets: Sheets): [string, number][] {
  const fields = Object.entries(fieldsAt(sheetOf(complaint, sheets)?.data, complaint.path));
  return fields.every((field): field is [string, number] => typeof field[1] === 'number')
    ? fields
    : [];
}

/** Shares so that they add up to 1 or a little less, with two places. */
const scaled: Fixing = (complaint, sheets) => {
  const shares = sharesOf(complaint, sheets);
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  if (!(sum > 0)) return undefined;
  const hundredths = shares.map(
    ([name, share]) => [name, Math.floor((share / sum) * 100)] as const,
  );
  const left = 100 - hundredths.reduce((total, [, share]) => total + share, 0);
  const largest = Math.max(...hundredths.map(([, share]) => share));
  const at = hundredths.findIndex(([, share]) => share === largest);
  return {
    deed: { kind: 'scale' },
    edits: hundredths.map(([name, share], index) => ({
      file: complaint.file,
      edit: {
        kind: 'set',
        path: [...complaint.path, name],
        value: (share + (index === at ? left : 0)) / 100,
      },
    })),
  };
};

const limit =
  (bound: 'minimum' | 'maximum'): Fixing =>
  (complaint, sheets) => {
    const value = complaint.values[bound];
    return typeof value === 'number' && typeof valueHere(complaint, sheets) === 'number'
      ? write(complaint, value)
      : undefined;
  };

/** Fields that have not what they should. */
export const shape = {
  'format-unknown': 'because the file may have been made for another version of the game',
  'format-newer': 'because only a newer version of the game knows what else has changed',
  'missing-field': (complaint, sheets) => {
    const { path, values } = complaint;
    // What nobody can show where it comes from is an assumption, and says so.
    if (values.field === 'source' && sheetOf(complaint, sheets) === sheets.structure) {
      return add(complaint, path, 'assumption');
    }
    return copied(complaint, sheets, path);
  },
  'unknown-field': (complaint, sheets) => {
    const { suggestion } = complaint.values;
    return suggestion === undefined
      ? remove(complaint)
      : (renamed(complaint, sheets, String(suggestion)) ?? remove(complaint));
  },
  'wrong-type': (complaint, sheets) => {
    const value = ofType(valueHere(complaint, sheets), complaint.values.expected);
    return value === undefined ? undefined : write(complaint, value);
  },
  'not-one-of': (complaint) => {
    const { suggestion } = complaint.values;
    return suggestion === undefined ? undefined : write(complaint, String(suggestion));
  },
  'too-small': limit('minimum'),
  'too-large': limit('maximum'),
  'too-few': 'because only the author knows what else belongs there',
  'too-many': 'because only the author knows what can go',
  'empty-text': (complaint, sheets) => copied(complaint, sheets, complaint.path),
  'too-many-characters': 'because shortening a text is writing it',
  'bad-id': calledOtherwise(asId),
  'bad-name': calledOtherwise(asName),
  'bad-source-id': (complaint, sheets) => {
    const listed = Object.keys(fieldsAt(sheets.structure?.data, ['sources']));
    const isKey = complaint.path[0] === 'sources';
    const known = isKey ? [] : ['assumption', ...listed];
    return calledOtherwise((text) => nearest(text, known) ?? asSourceId(text))(complaint, sheets);
  },
  'bad-date': (complaint) => {
    const day = asDay(String(complaint.values.value));
    return day === undefined ? undefined : write(complaint, day);
  },
  'bad-url': (complaint) => {
    const url = asUrl(String(complaint.values.value));
    return url === undefined ? undefined : write(complaint, url);
  },
  'effort-above-one': scaled,
  'weights-not-one': scaled,
  'date-order': 'because only the author knows which of the days is wrong',
  'words-file-missing': (complaint, sheets) =>
    listAt(sheets.structure?.data, ['languages']).length > 1 ? remove(complaint) : undefined,
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
