import type { WordsLanguage } from '../../read/index.ts';
import type { Path } from '../../read/places.ts';
import type { Edit, Value } from '../edit.ts';
import { conditionsIn, renamedIn } from './condition-names.ts';
import { valueAlong } from './matching.ts';
import { type Kind, referencesIn, scopeOf } from './references.ts';
import { renamedSpots, renamedStale } from './spots.ts';
import { wordsPathsOf } from './words-path.ts';

/** What the files of a scenario say, in whatever shape. */
export interface Told {
  structure: Value;
  words: Partial<Record<WordsLanguage, Value>>;
}

/** The edits of each file; those of one file are meant for the file as it was before any of them. */
export interface Renaming {
  structure: Edit[];
  words: Partial<Record<WordsLanguage, Edit[]>>;
}

/** What can be renamed, by where it stands. Things that nothing points at have no kind. */
const PARTS: readonly [pattern: string, kind: Kind | null][] = [
  ['seats.*', 'seat'],
  ['seats.*.desks.*', 'desk'],
  ['promises.*', 'promise'],
  ['calls.*', 'call'],
  ['events.*', 'event'],
  ['flags.*', 'flag'],
  ['sources.*', 'source'],
  ['interests.*', null],
  ['cabinets.*.interests.*', null],
  ['turns.#', 'turn'],
  ['turns.#.options.*.#', 'option'],
  ['turns.#.options.*.#.leanings.#', null],
  ['turns.#.arguments.#', 'argument'],
  ['turns.#.forecasts.#', null],
  ['turns.#.cabinets.*.arguments.#', 'argument'],
  ['turns.#.cabinets.*.forecasts.#', null],
  ['endings.#', null],
  ['cabinets.*.endings.#', null],
  ['goals.#', null],
  ['questions.*.#', null],
];

function partAt(path: Path): { kind: Kind | null } | undefined {
  const found = PARTS.find(([pattern]) => {
    const steps = pattern.split('.');
    return (
      steps.length === path.length &&
      steps.every((step, at) => {
        if (step === '#') return typeof path[at] === 'number';
        return step === '*' ? typeof path[at] === 'string' : step === path[at];
      })
    );
  });
  return found && { kind: found[1] };
}

/** Whether the part at a path has a name that can be another one. */
export const isNamed = (path: Path): boolean => partAt(path) !== undefined;

/** The name of a part, and where it is written. */
export function nameAt(structure: Value, path: Path): { name: string; path: Path } | undefined {
  const last = path.at(-1);
  if (!partAt(path) || valueAlong(structure, path) === undefined) return undefined;
  if (typeof last === 'string') return { name: last, path };
  const item = valueAlong(structure, path);
  if (typeof item === 'string') return { name: item, path };
  const id = valueAlong(structure, [...path, 'id']);
  return typeof id === 'string' ? { name: id, path: [...path, 'id'] } : undefined;
}

interface NamePlace {
  path: Path;
  key: boolean;
}

/** Where the structure names a part: where it stands, and wherever something points at it. */
function placesOfName(structure: Value, part: Path, kind: Kind | null): NamePlace[] {
  const { name, path } = nameAt(structure, part)!;
  const own = { path, key: typeof part.at(-1) === 'string' };
  if (!kind) return [own];
  const scope = scopeOf(kind, part, structure);
  const pointing = referencesIn(structure).filter(
    (reference) =>
      reference.id === name &&
      reference.kinds.includes(kind) &&
      scopeOf(kind, reference.path, structure) === scope,
  );
  return [own, ...pointing];
}

/** The keys of a words file that are the name of a part. */
function wordsKeys(told: Told, words: Value, places: readonly Path[], name: string): Path[] {
  const found = new Map<string, Path>();
  for (const path of places.flatMap((place) => wordsPathsOf(place, told.structure))) {
    if (path.at(-1) === name && valueAlong(words, path) !== undefined) {
      found.set(JSON.stringify(path), path);
    }
  }
  return [...found.values()];
}

/**
 * How the files change so that a part goes by another name everywhere: where it stands, where
 * something points at it, in conditions, as a key of the words, and where warnings are silenced.
 * Nothing where the path leads to no part that has a name.
 */
export function renaming(told: Told, part: Path, to: string): Renaming | undefined {
  const { structure } = told;
  const kind = partAt(part)?.kind;
  const own = nameAt(structure, part);
  if (kind === undefined || !own) return undefined;
  const from = own.name;
  const places = placesOfName(structure, part, kind);
  const called: Edit[] = places.map(({ path, key }) =>
    key ? { kind: 'rename', path, name: to } : { kind: 'set', path, value: to },
  );
  const conditions = kind
    ? conditionsIn(structure).flatMap(({ path, text }): Edit[] => {
        const value = renamedIn(text, kind, from, to);
        return value === text ? [] : [{ kind: 'set', path, value }];
      })
    : [];
  // An item of a list goes by its id: its words stand under the path of the item, not of the id.
  const parts = [part, ...places.slice(1).map(({ path }) => path)];
  const words: Renaming['words'] = {};
  const keys: { path: Path; language?: WordsLanguage }[] = [
    { path: part },
    ...places.flatMap(({ path, key }) => (key ? [{ path }] : [])),
  ];
  for (const [key, said] of Object.entries(told.words)) {
    const language = key as WordsLanguage;
    const renamed = wordsKeys(told, said, parts, from);
    words[language] = [
      ...renamed.map((path): Edit => ({ kind: 'rename', path, name: to })),
      ...renamedStale(said, renamed, to),
    ];
    keys.push(...renamed.map((path) => ({ path, language })));
  }
  return { structure: [...called, ...conditions, ...renamedSpots(structure, keys, to)], words };
}
