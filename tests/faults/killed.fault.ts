import { afterEach, beforeEach, expect, it } from 'vitest';
import { draw } from '../../src/game/index.ts';
import { classAt } from '../classroom/class-at.ts';
import { acts } from '../classroom/habits.ts';
import { until } from '../classroom/pupil.ts';
import { dataFolder, type Started, startServer } from '../classroom/started.ts';
import { compare, type Document } from '../load/kept.ts';

const STUDENTS = 12;
const KILLS = 4;

let data: Awaited<ReturnType<typeof dataFolder>>;
let server: Started;
beforeEach(async () => {
  data = await dataFolder();
  server = await startServer(data.folder);
});
afterEach(async () => {
  await server.kill();
  await data.remove();
});

it.each([1, 2, 3])(
  'killed at random moments (seed %i), a class loses nothing and hears nothing twice',
  async (seed) => {
    const { port } = new URL(server.address);
    const opened = await classAt(server.address, { form: 'parallel', tables: 2, turns: 1 });
    const pupils = await Promise.all(Array.from({ length: STUDENTS }, () => opened.pupil()));
    await opened.go(2);
    let dead = false;
    const killing = (async () => {
      for (let kill = 0; kill < KILLS; kill++) {
        await new Promise((later) => setTimeout(later, 100 + 900 * draw(seed, 0, `kill ${kill}`)));
        dead = true;
        await server.kill();
        server = await startServer(data.folder, Number(port));
        dead = false;
      }
    })();
    for (const step of ['debate', 'vote'] as const) {
      await Promise.all(
        pupils.map(async ({ line, say }, at) => {
          await until(line, ({ told }) => told.lesson?.step === step, 120_000);
          // As fast as it goes, without waiting for answers: some are under way whenever it dies.
          await Promise.all(
            acts(line.standing().told, seed, at).map(({ command, text }) => say(command, text)),
          );
        }),
      );
      if (step === 'debate') {
        await killing;
        expect(dead).toBe(false);
        await opened.go(1);
      }
    }
    // No file holds votes that are closed.
    await opened.go(1);
    const { body } = await opened.instructor.send<Document>('api/file?as=json');
    const { acknowledged, lost, doubled } = compare(pupils, body);
    for (const { line } of pupils) line.close();
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
    expect(acknowledged).toBeGreaterThan(STUDENTS * 6);
  },
);
