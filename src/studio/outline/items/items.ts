import type { Language } from '../../../i18n/index.ts';
import type { Edit, Value } from '../../../scenario/edit/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import { isNamed, nameAt, type Told } from '../../../scenario/edit/names/rename.ts';
import { wordsPathsOf } from '../../../scenario/edit/names/words-path.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { STRUCTURE, wordsFile } from '../../document/files.ts';
import { freshValue } from './fresh.ts';
import { freshOptions, freshTurn } from './fresh-turn.ts';
import { freshWords } from './fresh-words.ts';
import { freeName } from './names.ts';

/** What is done to the files, and where the part stands afterwards. */
export interface Done {
  edits: FileEdit[];
  path: Path;
}

const inStructure = (edit: Edit): FileEdit => ({ file: STRUCTURE, edit });

const inWords = (told: Told, edits: (words: Value) => Edit[]): FileEdit[] =>
  Object.entries(told.words).flatMap(([language, words]) =>
    edits(words).map((edit) => ({ file: wordsFile(language as Language), edit })),
  );

/** A list of items, or what holds parts under their names. */
function placeIn(structure: Value, holder: Path, at?: number): Path {
  const held = valueAlong(structure, holder);
  return [...holder, at ?? (Array.isArray(held) ? held.length : 0)];
}

/** A value as it is with its path leading to it: `wordsPathsOf` asks the structure for names. */
function withPart(structure: Value, path: Path, value: Value, insert: boolean): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(structure) ? [...structure] : [];
    if (rest.length === 0 && insert) list.splice(step, 0, value);
    else list[step] = withPart(list[step] ?? {}, rest, value, insert);
    return list;
  }
  const held =
    structure !== null && typeof structure === 'object' && !Array.isArray(structure)
      ? structure
      : {};
  return { ...held, [step]: withPart(held[step] ?? {}, rest, value, insert) };
}

/** Every part with a name of its own within a part, it included. */
function namedWithin(value: Value, path: Path): Path[] {
  const inside =
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, child]) =>
          namedWithin(child, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return isNamed(path) ? [path, ...inside] : inside;
}

/** Words of everything new: of the part itself, and of the options and endings that it brings. */
function wordsEdits(after: Value, path: Path): Edit[] {
  const value = valueAlong(after, path)!;
  const inside = namedWithin(value, path).filter((each) => each.length > path.length);
  return [path, ...inside].flatMap((each) =>
    freshWords(each, after, each === path ? valueAlong(value, ['kind']) : undefined).map(
      ({ path: place, value: empty }): Edit => ({ kind: 'set', path: place, value: empty }),
    ),
  );
}

/** Adds a part to a list (at an index, else at its end) or under a new name, told in every language. */
export function adding(
  told: Told,
  holder: Path,
  { listed, at, given }: { listed: boolean; at?: number; given?: Value },
): Done {
  const { structure } = told;
  // The last ending is the one that holds when no other does: a new one stands before it.
  const ending = holder.at(-1) === 'endings' && at === undefined;
  const count = valueAlong(structure, holder);
  const before = ending && Array.isArray(count) ? Math.max(0, count.length - 1) : at;
  const place = listed ? placeIn(structure, holder, before) : [...holder, ''];
  const name = freeName(structure, place);
  const path = listed ? place : [...holder, name];
  const turn = path.length === 2 && path[0] === 'turns';
  const begun = ending ? { when: 'support > 0.5' } : undefined;
  const bare = given ?? (turn ? freshTurn(path, structure) : freshValue(path, structure, begun));
  const held = listed && bare !== null && typeof bare === 'object' && 'id' in bare;
  // A learning goal is its own name.
  const plain = isNamed(path) && bare === '' ? name : bare;
  const value: Value = held ? { ...bare, id: name } : plain;
  const after = withPart(structure, path, value, listed);
  return {
    path,
    edits: [
      inStructure(listed ? { kind: 'insert', path, value } : { kind: 'set', path, value }),
      ...inWords(told, () => wordsEdits(after, path)),
    ],
  };
}

/** Raises a flag that is not there yet: it is listed, and told in every language. */
export function raising(told: Told, flags: Path): { edits: FileEdit[]; flag: Path } {
  const { edits, path: flag } = adding(told, ['flags'], { listed: false });
  const raised = inStructure({ kind: 'set', path: [...flags, String(flag.at(-1))], value: 1 });
  return { edits: [...edits, raised], flag };
}

/** Begins what may be left out, at its one place: a proposal, what history did, the options of a seat. */
export function beginning(told: Told, path: Path): FileEdit[] {
  const { structure } = told;
  const [, , field, seat] = path;
  const options = path[0] === 'turns' && path.length === 4 && field === 'options';
  const value = options ? freshOptions(structure, String(seat)) : freshValue(path, structure);
  const after = withPart(structure, path, value, false);
  return [
    inStructure({ kind: 'set', path, value }),
    ...inWords(told, () => wordsEdits(after, path)),
  ];
}

/** Takes a part out, with its words in every language. What points at it is left for the check to say. */
export function removing(told: Told, path: Path): FileEdit[] {
  const words = inWords(told, (said) =>
    wordsPathsOf(path, told.structure)
      .filter((place) => place.length > 0 && valueAlong(said, place) !== undefined)
      .map((place) => ({ kind: 'remove', path: place })),
  );
  return [inStructure({ kind: 'remove', path }), ...words];
}

/** A second one of the same under a new name, with the same words in every language. */
export function duplicating(told: Told, path: Path): Done | undefined {
  const { structure } = told;
  const own = nameAt(structure, path);
  const value = valueAlong(structure, path);
  const last = path.at(-1);
  if (!own || value === undefined || last === undefined) return undefined;
  const listed = typeof last === 'number';
  const place = listed ? [...path.slice(0, -1), last + 1] : path;
  const name = freeName(structure, place, own.name);
  const copy: Value =
    value !== null && typeof value === 'object' && !Array.isArray(value) && 'id' in value
      ? { ...value, id: name }
      : listed
        ? name
        : value;
  const to = listed ? place : [...path.slice(0, -1), name];
  const words = inWords(told, (said) =>
    wordsPathsOf(path, structure).flatMap((from): Edit[] => {
      const telling = valueAlong(said, from);
      if (telling === undefined || from.length === 0) return [];
      return [{ kind: 'set', path: [...from.slice(0, -1), name], value: telling }];
    }),
  );
  const edit: Edit = listed
    ? { kind: 'insert', path: to, value: copy }
    : { kind: 'set', path: to, value: copy };
  return { path: to, edits: [inStructure(edit), ...words] };
}

/** Another place in the same list. */
export const moving = (path: Path, to: number): FileEdit[] => [
  inStructure({ kind: 'move', path, to }),
];
