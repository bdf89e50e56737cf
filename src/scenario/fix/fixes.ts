import type { Complaint, ComplaintCode } from '../read/index.ts';
import { conditions } from './conditions.ts';
import { debate } from './debate.ts';
import type { Fix, Fixing, Sheets, Unfixed } from './fix.ts';
import { names } from './names.ts';
import { promises } from './promises.ts';
import { seats } from './seats.ts';
import { shape } from './shape.ts';
import { text } from './text.ts';
import { words } from './words.ts';

/** For each complaint its fix, or why it has none: a new one does not compile until someone decides. */
export const FIXES: Readonly<Record<ComplaintCode, Fixing | Unfixed>> = {
  ...text,
  ...shape,
  ...names,
  ...seats,
  ...conditions,
  ...promises,
  ...debate,
  ...words,
};

/** What mends a complaint without deciding anything for the author; nothing where that cannot be done. */
export function fixOf(complaint: Complaint, sheets: Sheets): Fix | undefined {
  const fix = FIXES[complaint.code];
  const { path } = complaint;
  return typeof fix === 'function' && path ? fix({ ...complaint, path }, sheets) : undefined;
}
