import { CODES, type ComplaintCode, type Severity } from './codes.ts';
import type { Place } from './places.ts';

/** What a complaint speaks of. `suggestion` is the nearest thing that would have been right. */
export type Values = Record<string, string | number>;

/** One thing that is wrong, and where; i18n says it. */
export interface Complaint extends Place {
  file: string;
  severity: Severity;
  code: ComplaintCode;
  values: Values;
}

export function complain(
  file: string,
  place: Place,
  code: ComplaintCode,
  values: Values = {},
): Complaint {
  return { file, ...place, severity: CODES[code], code, values };
}

export const isFatal = (complaints: readonly Complaint[]): boolean =>
  complaints.some((complaint) => complaint.severity === 'error');
