import type { ConsoleTold } from '../../protocol/console-told.ts';

export interface Voice {
  id: string;
  name: string;
  voice: number;
}

/** More columns than this nobody tells apart. */
const MOST_COLUMNS = 60;

/** Everyone who is in, with how often they spoke, as they sit; null where people are not told apart. */
export function whoSpoke({ people, lesson }: Pick<ConsoleTold, 'people' | 'lesson'>) {
  const inside = people.filter(({ place }) => place === 'in');
  if (lesson.anonymity === 'anonymous') return null;
  const voices: Voice[] = [...inside]
    .sort(
      (a, b) => a.table - b.table || lesson.seats.indexOf(a.seat) - lesson.seats.indexOf(b.seat),
    )
    .map(({ id, name, voice }) => ({ id, name, voice: voice ?? 0 }));
  // Whoever is not connected cannot be called on.
  const here = new Set(inside.flatMap(({ id, here: connected }) => (connected ? [id] : [])));
  const silent = voices.filter(({ id, voice }) => voice === 0 && here.has(id));
  return { columns: voices.length > MOST_COLUMNS ? [] : voices, silent };
}
