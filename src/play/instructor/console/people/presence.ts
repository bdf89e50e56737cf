import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';

/** Who still belongs to a place: somebody removed is listed, and counts for nothing. */
export const isIn = ({ place }: PersonTold): boolean => place === 'in';

export interface Headcount {
  all: number;
  here: number;
  /** Of those who are here: somebody who is gone holds up nobody. */
  done: number;
}

export function headcount(people: readonly PersonTold[]): Headcount {
  const inside = people.filter(isIn);
  const here = inside.filter((each) => each.here);
  return { all: inside.length, here: here.length, done: here.filter(({ done }) => done).length };
}

export interface Group {
  table: number;
  seat: string;
  people: PersonTold[];
}

/** Everyone by the place at which they sit, in the order of the places; those removed come last. */
export function byPlace(
  places: readonly { table: number; seat: string }[],
  people: readonly PersonTold[],
): Group[] {
  const order = (person: PersonTold) => (person.place === 'gone' ? 1 : 0);
  return places.map(({ table, seat }) => ({
    ...{ table, seat },
    people: people
      .filter((each) => each.place !== 'asked' && each.table === table && each.seat === seat)
      .sort((a, b) => order(a) - order(b)),
  }));
}
