import { leastShown } from '../../protocol/choices.ts';
import type { ConsoleTold, PersonTold } from '../../protocol/console-told.ts';

/** How the desks of a place debate; null where that is not to be told, or there is no debate. */
export interface DesksHeard {
  /** Desks at which somebody is. */
  all: number;
  silent: string[];
}

const spoke = ({ did }: PersonTold): boolean => did.picks + did.texts + did.ratings > 0;

/** Which desks of a place have said nothing in the debate that is on. Who has left holds up nobody. */
export function desksHeard(
  { lesson, people }: Pick<ConsoleTold, 'lesson' | 'people'>,
  { table, seat }: { table: number; seat: string },
): DesksHeard | null {
  const here = people.filter(
    (each) => each.place === 'in' && each.here && each.table === table && each.seat === seat,
  );
  // A desk is mostly one person: among few of an anonymous class it would be pointed at.
  if (lesson.step !== 'debate' || here.length < leastShown(lesson.anonymity)) return null;
  const desks = new Map<string, boolean>();
  for (const person of here) {
    const desk = person.desk ?? '';
    desks.set(desk, (desks.get(desk) ?? false) || spoke(person));
  }
  return { all: desks.size, silent: [...desks].flatMap(([desk, heard]) => (heard ? [] : [desk])) };
}

/** Whether silence is worth a sign: most of the others have spoken by now. */
export const isSilence = ({ all, silent }: DesksHeard): boolean =>
  silent.length > 0 && silent.length * 2 <= all;
