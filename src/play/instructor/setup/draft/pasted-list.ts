import { LENGTHS } from '../../../../classroom/protocol/texts.ts';

/** A person of a pasted list and the place, from 0, at which they are to sit. */
export interface Listed {
  name: string;
  place: number;
}

/** What is wrong with a line of it, counted from 1. */
export interface Slip {
  line: number;
  why: 'no-place' | 'too-long' | 'twice';
}

export interface PastedList {
  people: Listed[];
  slips: Slip[];
}

/** A name, and after a comma, a semicolon or a tab the number of a table. */
const NUMBERED = /^(.*?)(?:\s*[,;\t]\s*(\d+))?\s*$/;
/** The same with the number or the name of a government, which is whatever stands last. */
const CALLED = /^(.*?)(?:\s*[,;\t]\s*([^,;\t]*?))?\s*$/;

/** Of equal places the first. */
function emptiest(people: readonly Listed[], places: number): number {
  const crowd = Array.from(
    { length: places },
    (_, at) => people.filter(({ place }) => place === at).length,
  );
  return crowd.indexOf(Math.min(...crowd));
}

/**
 * One name a line, as it comes out of a spreadsheet, with a place: a table by its number, or one of
 * several governments by its number or by any of its names. Who has none sits where fewest do.
 */
export function readList(
  text: string,
  places: number,
  called: readonly (readonly string[])[] = [],
): PastedList {
  const people: Listed[] = [];
  const slips: Slip[] = [];
  const line = called.length > 0 ? CALLED : NUMBERED;
  const names = called.map((each) => each.map((name) => name.toLowerCase()));
  const placeOf = (said: string): number =>
    /^\d+$/.test(said)
      ? Number(said) - 1
      : names.findIndex((each) => each.includes(said.toLowerCase()));
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const [, name = '', said = ''] = line.exec(raw.trim()) ?? [];
    if (name === '') continue;
    const place = said === '' ? emptiest(people, places) : placeOf(said);
    const slip = (why: Slip['why']) => slips.push({ line: at + 1, why });
    if (place < 0 || place >= places) slip('no-place');
    else if (name.length > LENGTHS.name) slip('too-long');
    else if (people.some((each) => each.name === name)) slip('twice');
    else people.push({ name, place });
  }
  return { people, slips };
}
