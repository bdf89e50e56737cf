import { LENGTHS } from '../../../../classroom/protocol/texts.ts';

/** A person of a pasted list and the table, from 0, at which they are to sit. */
export interface Listed {
  name: string;
  table: number;
}

/** What is wrong with a line of it, counted from 1. */
export interface Slip {
  line: number;
  why: 'no-table' | 'too-long' | 'twice';
}

export interface PastedList {
  people: Listed[];
  slips: Slip[];
}

/** A name, and after a comma, a semicolon or a tab the number of a table. */
const LINE = /^(.*?)(?:\s*[,;\t]\s*(\d+))?\s*$/;

/** Of equal tables the first. */
function emptiest(people: readonly Listed[], tables: number): number {
  const crowd = Array.from(
    { length: tables },
    (_, at) => people.filter(({ table }) => table === at).length,
  );
  return crowd.indexOf(Math.min(...crowd));
}

/** One name a line, as it comes out of a spreadsheet. Who has no number sits where fewest do. */
export function readList(text: string, tables: number): PastedList {
  const people: Listed[] = [];
  const slips: Slip[] = [];
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const [, name = '', number] = LINE.exec(raw.trim()) ?? [];
    if (name === '') continue;
    const table = number === undefined ? emptiest(people, tables) : Number(number) - 1;
    const slip = (why: Slip['why']) => slips.push({ line: at + 1, why });
    if (table < 0 || table >= tables) slip('no-table');
    else if (name.length > LENGTHS.name) slip('too-long');
    else if (people.some((each) => each.name === name)) slip('twice');
    else people.push({ name, table });
  }
  return { people, slips };
}
