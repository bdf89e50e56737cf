import Papa from 'papaparse';
import { actionsOf } from '../../export/actions.ts';
import { classDocument } from '../../export/class-json.ts';
import { participationOf } from '../../export/participation.ts';
import type { LiveClass } from '../live/live-class.ts';

export interface ClassFileSent {
  name: string;
  type: string;
  text: string;
}

/** Whatever a spreadsheet may take for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table that spreadsheets open: with a mark for Hangul, and with nothing that they would run. */
const table = (rows: object[]): string =>
  `\uFEFF${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}`;

/** A class as a file; undefined where there is no such form of it. */
export function fileOf(live: LiveClass, as: string): ClassFileSent | undefined {
  const sources = live.sources('');
  const log = live.file.lines(live.row.id);
  const base = `class-${live.row.code}`;
  switch (as) {
    case 'csv':
      return {
        name: `${base}.csv`,
        type: 'text/csv; charset=utf-8',
        text: table(actionsOf(sources, log)),
      };
    case 'json': {
      const document = classDocument(sources, log);
      const text = JSON.stringify(document, null, 1);
      return { name: `${base}.json`, type: 'application/json; charset=utf-8', text };
    }
    case 'grades': {
      const people = participationOf(sources);
      if (!people) return undefined;
      const type = 'text/csv; charset=utf-8';
      return { name: `${base}-participation.csv`, type, text: table(people) };
    }
    default:
      return undefined;
  }
}
