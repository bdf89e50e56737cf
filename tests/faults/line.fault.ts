import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classAt } from '../classroom/class-at.ts';
import { until } from '../classroom/pupil.ts';
import { dataFolder, type Started, startServer } from '../classroom/started.ts';
import { usedBy } from '../load/meter.ts';
import { proxyTo } from './proxy.ts';

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

it('notices a line that swallows everything, and sends what waits when there is another', async () => {
  const line = await proxyTo(Number(new URL(server.address).port));
  const opened = await classAt(server.address);
  const one = await opened.pupil(line.address);
  await opened.go(2);
  await until(one.line, ({ told }) => told.lesson?.step === 'debate');
  line.set({ line: 'swallowed' });
  const { view } = one.line.standing().told;
  const said = one.say({ kind: 'rate', entry: view!.raised[0]!.id, value: 5 });
  await until(one.line, ({ state }) => state !== 'live', 60_000);
  line.set({ line: 'cut' });
  line.set({ line: 'open' });
  expect((await said).ok).toBe(true);
  await until(one.line, ({ state, told }) => state === 'live' && told.mine?.ratings !== undefined);
  const { people } = (await opened.instructor.ask()) as { people: object[] };
  expect(people).toHaveLength(1);
  one.line.close();
  await line.stop();
});

/** A socket that asks for something and then takes its time; `deaf`: and reads no answer. */
function idle(bytes: string, deaf = false): Promise<{ ended: Promise<void>; close: () => void }> {
  return new Promise((open) => {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => {
      if (deaf) socket.pause();
      else socket.resume();
      socket.write(bytes);
      const ended = new Promise<void>((done) => socket.once('close', () => done()));
      open({ ended, close: () => socket.destroy() });
    });
    socket.on('error', () => undefined);
  });
}

it('ends requests that are never asked to their end, while others are answered', async () => {
  const head = 'POST /api/say HTTP/1.1\r\nHost: x\r\n';
  const half = await Promise.all(
    Array.from({ length: 300 }, (_, at) =>
      idle(['', `${head}X-`, `${head}Content-Length: 50\r\n\r\n{`][at % 3]!),
    ),
  );
  await classAt(server.address);
  await Promise.all(half.map(({ ended }) => ended));
  expect((await fetch(`${server.address}api/class`)).status).toBe(200);
});

it('keeps nothing in memory for devices that do not read what they are told', async () => {
  const opened = await classAt(server.address);
  const seats = await Promise.all(Array.from({ length: 40 }, () => opened.seat()));
  const body = '{"known":{}}';
  const deaf = await Promise.all(
    seats.map(({ secret }) =>
      idle(
        `POST /api/listen HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        true,
      ),
    ),
  );
  await opened.go(2);
  const before = (await usedBy(server.process.pid!)).now ?? 0;
  for (let times = 0; times < 30; times++) {
    await opened.instructor.say({ command: { kind: 'back' } }, { command: { kind: 'advance' } });
    await new Promise((later) => setTimeout(later, 150));
  }
  const after = (await usedBy(server.process.pid!)).now ?? 0;
  // Thirty times a briefing and a debate for forty devices would be over a hundred megabytes.
  expect(after - before).toBeLessThan(150);
  for (const each of deaf) each.close();
});
