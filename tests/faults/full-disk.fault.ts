import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { classAt } from '../classroom/class-at.ts';
import { until } from '../classroom/pupil.ts';
import { dataFolder, type Started, startServer } from '../classroom/started.ts';

/** A process may write no file beyond so many bytes: to it the disk is full. Linux has this. */
const limit = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
};

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

it('keeps on a device what the disk had no room for, until it has', async () => {
  const heard: string[] = [];
  server.process.stderr?.on('data', (part) => heard.push(String(part)));
  const opened = await classAt(server.address);
  const one = await opened.pupil();
  await opened.go(2);
  await until(one.line, ({ told }) => told.lesson?.step === 'debate');
  const [first, second] = one.line.standing().told.view!.raised;
  expect((await one.say({ kind: 'rate', entry: first!.id, value: 1 })).ok).toBe(true);

  const { size } = await stat(join(data.folder, 'classes.db-wal'));
  limit(server.process.pid!, size);
  const late = one.say({ kind: 'rate', entry: second!.id, value: 5 });
  await new Promise((later) => setTimeout(later, 3000));
  expect(one.line.standing().waiting).toBe(1);
  expect(one.line.standing().told.mine?.ratings).toEqual({ [first!.id]: 1 });
  const { status } = await fetch(`${server.address}api/class`);
  expect(status).toBe(200);
  expect(heard.join('').match(/is full or does not answer/g)).toHaveLength(1);

  limit(server.process.pid!, 'unlimited');
  expect((await late).ok).toBe(true);
  await until(one.line, ({ told }) => told.mine?.ratings[second!.id] === 5);
  one.line.close();
  await server.kill();
  server = await startServer(data.folder);
});
