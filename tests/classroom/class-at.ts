import type { Setup } from '../../src/classroom/protocol/setup.ts';
import { caller, wishId } from './caller.ts';
import { SETUP } from './class-of.ts';
import { type Pupil, pupilWith } from './pupil.ts';

/** A class opened on a server, with its instructor, ready for people to come. */
export async function classAt(address: string, part: Partial<Setup> = {}) {
  const { status, body } = await caller(address).open({ setup: { ...SETUP, ...part } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const instructor = caller(address, body.console);
  /** A seat, for whatever device: `base` may be the address of a line to the server. */
  async function seat(name: string | null = null) {
    const wish = { code: body.code, name, language: 'en', once: wishId() } as const;
    const joined = await caller(address).join(wish);
    if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
    return joined.body;
  }
  return {
    ...body,
    instructor,
    seat,
    pupil: async (base = address): Promise<Pupil> => pupilWith(base, await seat()),
    /** So many steps on from where the class stands. */
    async go(steps: number): Promise<void> {
      const { lesson } = (await instructor.ask()) as { lesson: { step: string } };
      const kinds = Array.from({ length: steps }, (_, at) =>
        at === 0 && lesson.step === 'lobby' ? 'start' : 'advance',
      );
      const { body: heard } = await instructor.say(
        ...kinds.map((kind) => ({ command: { kind } as const })),
      );
      if (heard.some(({ ok }) => !ok)) throw new Error(JSON.stringify(heard));
    },
  };
}
