import type { Value } from '../../../scenario/edit/index.ts';
import { CONDITION_FIELDS } from '../../../scenario/edit/names/condition-names.ts';
import { namedFrom } from '../../../scenario/edit/names/known.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import { kindsAt, kindsOfKeys } from '../../../scenario/edit/names/references.ts';
import {
  GROUP_READINGS,
  MATCH_READINGS,
  SEAT_READINGS,
  SPOKE_READINGS,
} from '../../../scenario/format/readings.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileName } from '../../document/files.ts';
import { STRUCTURE } from '../../document/files.ts';
import { SCENARIO_SHAPE, WORDS_SHAPE } from '../../forms/schema/schemas.ts';
import { type Found, type Shape, shapeAt } from '../../forms/schema/shape.ts';

/** Something that may be written at a place. */
export interface Offer {
  word: string;
  /** What the format says of it. */
  found?: Found | undefined;
  /** The part of the structure that it names. */
  names?: Path;
  /** A field without which the group is not whole. */
  wanted?: boolean;
}

/** What the files say, as they could be read last. */
export interface Known {
  file: FileName;
  structure: Value;
  /** The file itself, and the words in the other languages. */
  own: Value;
  others: readonly Value[];
}

const rootOf = (file: FileName): Shape | undefined => {
  if (file === STRUCTURE) return SCENARIO_SHAPE;
  return file.includes('/') ? undefined : WORDS_SHAPE;
};

/** What the format says of a place. */
export function foundAt({ file, own }: Known, path: Path): Found | undefined {
  const root = rootOf(file);
  return root && shapeAt(root, path, own);
}

const keysOf = (value: Value | undefined): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];

/** Names that may begin an entry of a group, beside those that it has. */
export function namesFor(known: Known, holder: Path, has: readonly string[]): Offer[] {
  const shape = foundAt(known, holder)?.shape;
  const fields = Object.keys(shape?.properties ?? {}).map((word) => ({
    word,
    found: foundAt(known, [...holder, word]),
    wanted: shape?.required?.includes(word) ?? false,
  }));
  const kinds = known.file === STRUCTURE ? kindsOfKeys(holder) : undefined;
  const parts = kinds ? namedFrom(known.structure, kinds, holder) : [];
  const told = shape?.properties
    ? []
    : known.others.flatMap((words) => keysOf(valueAlong(words, holder)));
  const offers: Offer[] = [
    ...fields,
    ...parts.map(({ id, path }) => ({ word: id, names: path })),
    ...[...new Set(told)].map((word) => ({ word })),
  ];
  return offers.filter(({ word }) => !has.includes(word));
}

/** Everything that a condition may read. */
function readingsOf(structure: Value): Offer[] {
  const spokes = keysOf(valueAlong(structure, ['seats'])).filter(
    (seat) => valueAlong(structure, ['seats', seat, 'kind']) === 'spoke',
  );
  const grouped = Object.entries(GROUP_READINGS).flatMap(([group, { of }]) =>
    keysOf(valueAlong(structure, [of])).map((name) => ({
      word: `${group}.${name}`,
      names: [of, name],
    })),
  );
  const ofSpokes = spokes.flatMap((seat) => SPOKE_READINGS.map((name) => `${seat}.${name}`));
  const plain = [...Object.keys(SEAT_READINGS), ...Object.keys(MATCH_READINGS), ...ofSpokes];
  return [...plain.map((word) => ({ word })), ...grouped];
}

/** Values that may stand at a place. */
export function valuesFor(known: Known, path: Path): Offer[] {
  const shape = foundAt(known, path)?.shape;
  if (!shape) return [];
  const last = path.at(-1);
  if (known.file !== STRUCTURE) return [];
  if (typeof last === 'string' && CONDITION_FIELDS.has(last)) return readingsOf(known.structure);
  const kinds = kindsAt(path) ?? [];
  const parts = namedFrom(known.structure, kinds, path).map(({ id, path: names }) => ({
    word: id,
    names,
  }));
  const fixed = [
    ...(shape.enum ?? []),
    ...(shape.const === undefined ? [] : [String(shape.const)]),
    ...(shape.type === 'boolean' ? ['true', 'false'] : []),
    ...(kinds.includes('source') ? ['assumption'] : []),
  ];
  return [...fixed.map((word) => ({ word })), ...parts];
}
