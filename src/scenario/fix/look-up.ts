import type { Value } from '../edit/index.ts';
import type { Path } from '../read/places.ts';
import type { Placed, Sheet, Sheets } from './fix.ts';

export type Fields = { [key: string]: Value };

export const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; nothing where it leads nowhere, whatever the data. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = Object.hasOwn(at, step) ? (at as Fields)[step] : undefined;
  }
  return at;
}

export const fieldsAt = (value: Value | undefined, path: Path): Fields => {
  const found = valueAt(value, path);
  return isFields(found) ? found : {};
};

export const listAt = (value: Value | undefined, path: Path): Value[] => {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
};

/** The file that a complaint speaks of. */
export const sheetOf = ({ file }: Placed, { structure, words }: Sheets): Sheet | undefined =>
  [structure, ...words].find((sheet) => sheet?.file === file);

/** What a complaint speaks of. */
export const valueHere = (complaint: Placed, sheets: Sheets): Value | undefined =>
  valueAt(sheetOf(complaint, sheets)?.data, complaint.path);

/** The names beside the one that ends a path. */
export const namesBeside = (complaint: Placed, sheets: Sheets): string[] =>
  Object.keys(fieldsAt(sheetOf(complaint, sheets)?.data, complaint.path.slice(0, -1)));

/** The seats of a kind, in the order of the file. */
export const seatsOfKind = ({ structure }: Sheets, kind: string): string[] =>
  Object.entries(fieldsAt(structure?.data, ['seats']))
    .filter(([, seat]) => isFields(seat) && seat.kind === kind)
    .map(([name]) => name);

/** The other spokes with which a spoke is paired. */
export const pairedWith = ({ structure }: Sheets, seat: string): string[] =>
  listAt(structure?.data, ['pairs']).flatMap((pair) => {
    const between = listAt(pair, ['between']);
    if (!between.includes(seat)) return [];
    return between.filter((other): other is string => typeof other === 'string' && other !== seat);
  });
