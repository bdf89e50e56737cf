import type { Value } from '../edit/index.ts';
import { valueAlong } from '../edit/names/matching.ts';
import type { Path } from '../read/places.ts';
import type { Placed, Sheet, Sheets } from './fix.ts';

export type Fields = { [key: string]: Value };

export const isFields = (value: Value | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsAt = (value: Value | undefined, path: Path): Fields => {
  const found = valueAlong(value, path);
  return isFields(found) ? found : {};
};

export const listAt = (value: Value | undefined, path: Path): Value[] => {
  const found = valueAlong(value, path);
  return Array.isArray(found) ? found : [];
};

/** The file that a complaint speaks of. */
export const sheetOf = ({ file }: Placed, { structure, words }: Sheets): Sheet | undefined =>
  [structure, ...words].find((sheet) => sheet?.file === file);

/** What a complaint speaks of. */
export const valueHere = (complaint: Placed, sheets: Sheets): Value | undefined =>
  valueAlong(sheetOf(complaint, sheets)?.data, complaint.path);

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
