import { setTimeout as rest } from 'node:timers/promises';
import { call, connect } from '../../src/classroom/client/index.ts';
import { type Opened, WAYS } from '../../src/classroom/protocol/answers.ts';
import type { ConsoleTold } from '../../src/classroom/protocol/console-told.ts';
import type { ProjectorTold } from '../../src/classroom/protocol/projector-told.ts';
import type { ConsoleWish } from '../../src/classroom/protocol/requests.ts';
import type { Setup } from '../../src/classroom/protocol/setup.ts';
import type { Step } from '../../src/classroom/table/plan.ts';
import { acts } from '../classroom/habits.ts';
import { type Pupil, pupil, until } from '../classroom/pupil.ts';

export interface Lesson {
  base: string;
  setup: Setup;
  students: number;
  seed: number;
  /** Milliseconds over which students act in a step. */
  pace: number;
  /** Called once, when about half of the first votes are in. */
  midVote: (pupils: Pupil[]) => Promise<void>;
}

/** Milliseconds after which a step counts as stuck. */
const STUCK = 60_000;

/** A whole lesson, from an empty room to the debrief, on the project's own clients. */
export async function lesson({ base, setup, students, seed, pace, midVote }: Lesson) {
  const opened = await call<Opened>({ base, secret: null }, WAYS.open, { setup });
  if (!opened.ok) throw new Error(`no class: ${JSON.stringify(opened.fault)}`);
  const { code, console: secret, projector } = opened.body;
  const line = { base, language: 'en', shelf: null };
  const instructor = connect<ConsoleTold, ConsoleWish['command']>({ ...line, secret });
  const wall = connect<ProjectorTold, never>({ ...line, secret: projector });

  const began = performance.now();
  const pupils = await Promise.all(
    Array.from({ length: students }, async () => {
      await rest(Math.random() * pace);
      const each = await pupil(base, code);
      await until(each.line, ({ told }) => told.me !== undefined, STUCK);
      return each;
    }),
  );
  const joined = performance.now() - began;
  const seen: number[] = [];
  let voted = 0;
  let killed: Promise<void> | null = null;

  /** The instructor goes on, and everybody sees it. */
  async function go(kind: 'start' | 'advance', to: Step): Promise<void> {
    const asked = performance.now();
    const heard = await instructor.say({ kind });
    if (!heard.ok) throw new Error(`${kind}: ${heard.refusal}`);
    await Promise.all(
      pupils.map(async (each) => {
        await until(each.line, ({ told }) => told.lesson?.step === to, STUCK);
        seen.push(performance.now() - asked);
      }),
    );
  }

  /** Everybody does what the step asks, each in their own time. */
  async function act(): Promise<void> {
    await Promise.all(
      pupils.map(async (each, number) => {
        await rest(Math.random() * pace);
        for (const { command, text } of acts(each.line.standing().told, seed, number)) {
          await each.say(command, text);
          if (command.kind !== 'vote' || killed) continue;
          voted += 1;
          if (voted * 2 >= students) killed = midVote(pupils);
        }
      }),
    );
    await killed;
  }

  await go('start', 'briefing');
  for (let turn = 1; turn <= setup.turns; turn++) {
    await act();
    await go('advance', 'debate');
    await act();
    await go('advance', 'vote');
    await act();
    await go('advance', 'reveal');
    await go('advance', 'consequence');
    await go('advance', turn === setup.turns ? 'debrief' : 'briefing');
  }
  await until(wall, ({ told }) => told.results != null, STUCK);
  const close = () => {
    for (const each of [instructor, wall, ...pupils.map((one) => one.line)]) each.close();
  };
  return { pupils, secret, projector, joined, seen, close };
}
