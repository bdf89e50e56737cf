import { LOG_RULES } from '../../table/log-rules.ts';
import type { ClassState } from '../../table/state.ts';
import type { ClassFile } from '../store/class-file.ts';
import type { Library } from './library.ts';
import { LiveClass, OtherVersion } from './live-class.ts';
import type { Presence } from './presence.ts';
import type { Register } from './register.ts';

/** A class of which nobody asked for so long is read from its log again when somebody does. */
const IDLE = 30 * 60 * 1000;

/** The classes that are in memory: read from their logs when they are asked for, and let go again. */
export function inMemory(
  known: Register,
  file: ClassFile,
  library: Library,
  present: Presence,
  clock: () => number,
) {
  const live = new Map<string, { of: LiveClass; asked: number }>();

  /** The earlier classes of one, as far as this server can read them. */
  function before(id: string): ClassState[] {
    return file.earlier(id).flatMap((each) => {
      try {
        return [open(each).state];
      } catch (error) {
        if (error instanceof OtherVersion) return [];
        throw error;
      }
    });
  }

  /** The class, read from its log if need be. Throws OtherVersion. */
  function open(id: string): LiveClass {
    const found = live.get(id);
    if (found) {
      found.asked = clock();
      return found.of;
    }
    const row = known.row(id);
    if (row.rules !== LOG_RULES) throw new OtherVersion(row.code);
    const of = new LiveClass(row, library, file, clock(), () => before(id));
    of.lookAround(present, clock());
    live.set(id, { of, asked: clock() });
    return of;
  }

  return {
    open,
    found: (id: string): LiveClass | undefined => live.get(id)?.of,
    all: (): [string, LiveClass][] => [...live].map(([id, { of }]) => [id, of]),
    drop: (id: string): boolean => live.delete(id),
    dropAll: (): void => live.clear(),
    /** Lets go of what nobody has asked for; a class whose clock runs goes on by itself. */
    dropIdle(): void {
      for (const [id, { of, asked }] of live) {
        if (of.state.deadline === null && clock() - asked > IDLE) live.delete(id);
      }
    },
  };
}
