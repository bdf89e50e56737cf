import Papa from 'papaparse';
import { COLUMNS, type Row } from './row.ts';

/**
 * Cells that a spreadsheet would take for a formula get an apostrophe. Full-width signs count in some
 * of them, and a line break must not hide what stands before it.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** RFC 4180, with the mark by which spreadsheets know that the letters are UTF-8. */
export function toCsv(rows: readonly Row[]): string {
  const cells = rows.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  const data = { fields: [...COLUMNS], data: cells };
  const text = Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}
