import { CODES, type ComplaintCode, type Severity } from './codes.ts';
import type { Path, Place, Places, Spot } from './places.ts';

/** What a complaint speaks of. `suggestion` is the nearest thing that would have been right. */
export type Values = Record<string, string | number>;

/** One thing that is wrong, and where; i18n says it. */
export interface Complaint extends Place {
  file: string;
  severity: Severity;
  code: ComplaintCode;
  values: Values;
  /** Which part of the file; absent where the file could not be read as far as its parts. */
  path?: Path;
}

export function complain(
  file: string,
  place: Place,
  code: ComplaintCode,
  values: Values = {},
): Complaint {
  return { file, ...place, severity: CODES[code], code, values };
}

/** The same of a part of a file that could be read. */
export const complainOf = (
  { file, locate }: Places,
  spot: Spot,
  code: ComplaintCode,
  values: Values,
): Complaint => ({ ...complain(file, locate(spot), code, values), path: spot.path });

export const isFatal = (complaints: readonly Complaint[]): boolean =>
  complaints.some((complaint) => complaint.severity === 'error');
