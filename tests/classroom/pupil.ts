import { type Connection, call, connect, newId } from '../../src/classroom/client/index.ts';
import type { Heard, Joined } from '../../src/classroom/protocol/answers.ts';
import { WAYS } from '../../src/classroom/protocol/answers.ts';
import type { MemberWish } from '../../src/classroom/protocol/requests.ts';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';

type Command = MemberWish['command'];

/** A wish and what became of it. */
export interface Spoken {
  command: Command;
  text: string | undefined;
  /** Null until it is acknowledged. */
  heard: Heard | null;
  /** Milliseconds from the wish to its acknowledgement. */
  took: number;
}

export interface Pupil {
  member: string;
  secret: string;
  line: Connection<StudentTold, Command>;
  spoken: Spoken[];
  say: (command: Command, text?: string) => Promise<Heard>;
}

/** Takes a seat, as often as it takes: the same wish seats one person. */
async function seated(base: string, code: string, name: string | null): Promise<Joined> {
  const once = newId();
  for (let tries = 0; ; tries++) {
    const wish = { code, name, language: 'en', once };
    const joined = await call<Joined>({ base, secret: null }, WAYS.join, wish);
    if (joined.ok) return joined.body;
    if (tries === 20) throw new Error(`nobody is let in: ${joined.fault.code}`);
    await new Promise((later) => setTimeout(later, 200));
  }
}

/** A device on the project's own client that holds a seat and notes what was acknowledged. */
export function pupilWith(base: string, { secret, member }: Joined): Pupil {
  const line = connect<StudentTold, Command>({ base, secret, language: 'en', shelf: null });
  const spoken: Spoken[] = [];
  return {
    ...{ member, secret, line, spoken },
    async say(command, text) {
      const note: Spoken = { command, text, heard: null, took: 0 };
      spoken.push(note);
      const began = performance.now();
      const heard = await line.say(command, text);
      note.heard = heard;
      note.took = performance.now() - began;
      return heard;
    },
  };
}

export const pupil = async (base: string, code: string, name: string | null = null) =>
  pupilWith(base, await seated(base, code, name));

/** Waits until what a device knows is so. */
export function until<Told, Kind extends { kind: string }>(
  { standing, subscribe }: Connection<Told, Kind>,
  so: (now: ReturnType<Connection<Told, Kind>['standing']>) => boolean,
  within = 30_000,
): Promise<void> {
  return new Promise((done, failed) => {
    const look = (): void => {
      if (so(standing())) finish(done);
    };
    const timer = setTimeout(() => {
      const { told: _, ...rest } = standing();
      finish(() => failed(new Error(`not so after ${within} ms: ${JSON.stringify(rest)}`)));
    }, within);
    const forget = subscribe(look);
    function finish(how: () => void): void {
      clearTimeout(timer);
      forget();
      how();
    }
    look();
  });
}
