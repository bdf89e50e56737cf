import { type Complaint, complain } from './complaint.ts';

/** Nobody reads more at once, and a hostile file can hold hundreds of thousands. */
export const MOST_COMPLAINTS = 100;

/** As one reads a file: from the top, each thing once, errors before a cut. */
export function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const worst = [...complaints].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  const kept = worst.slice(0, MOST_COMPLAINTS);
  const files = [...new Set(complaints.map((complaint) => complaint.file))];
  kept.sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  const last = kept.at(-1);
  if (last && complaints.length > kept.length) {
    kept.push(complain(last.file, last, 'more-complaints', { shown: MOST_COMPLAINTS }));
  }
  return kept;
}
