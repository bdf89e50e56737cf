import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';
import { STORE_VERSION } from '../../src/classroom/server/store/open-store.ts';
import { openClasses } from '../../src/cli/serve/open-classes.ts';
import { words } from '../../src/i18n/index.ts';
import { caller } from './caller.ts';
import { classAt } from './class-at.ts';
import { dataFolder, type Started, startServer } from './started.ts';

/** Where a file of SQLite holds the version that its user gave it. */
const USER_VERSION = 60;

let data: Awaited<ReturnType<typeof dataFolder>>;
const file = () => join(data.folder, 'classes.db');

beforeEach(async () => {
  data = await dataFolder();
});
afterEach(() => data.remove());

/** What somebody reads who starts a server on a folder; the server is not to start. */
async function said(folder = data.folder): Promise<string> {
  const say = await words('en', 'verbs', 'errors', 'cli', 'lab', 'fears');
  process.env.HUB_DATA_DIR = folder;
  try {
    const classes = await openClasses(() => null, say);
    classes.stop();
    return 'started';
  } catch (error) {
    return (error as Error).message;
  } finally {
    delete process.env.HUB_DATA_DIR;
  }
}

/** The exit code of a server that is asked to end. */
function ended({ process }: Started, signal: NodeJS.Signals): Promise<number | null> {
  const code = new Promise<number | null>((done) => process.once('exit', done));
  process.kill(signal);
  return code;
}

/** A folder as a server leaves it that held a class. */
async function left(): Promise<void> {
  const server = await startServer(data.folder);
  await (await classAt(server.address)).seat();
  await ended(server, 'SIGTERM');
}

it('says that a file is no store, and leaves it alone', async () => {
  await writeFile(file(), 'a letter that somebody saved under this name'.repeat(200));
  const before = await readFile(file());
  expect(await said()).toMatch(/classes\.db .* is damaged\. Put a back-up/);
  expect(await readFile(file())).toEqual(before);
});

it('says that a store is damaged in the middle', async () => {
  await left();
  const store = await readFile(file());
  expect(store.length).toBeGreaterThan(4 * 4096);
  store.fill(0x5a, 4096, 3 * 4096);
  await writeFile(file(), store);
  expect(await said()).toMatch(/is damaged/);
});

it('starts with an empty store where the damaged one was moved away', async () => {
  await writeFile(file(), 'no store');
  await rm(file());
  expect(await said()).toBe('started');
});

it('refuses what a later version wrote, another server holds, or is no folder', async () => {
  const server = await startServer(data.folder);
  expect(await said()).toMatch(/Another server is using/);
  await ended(server, 'SIGTERM');
  const store = await readFile(file());
  store.writeUInt32BE(STORE_VERSION + 1, USER_VERSION);
  await writeFile(file(), store);
  expect(await said()).toMatch(/newer version/);
  await writeFile(join(data.folder, 'plain'), '');
  expect(await said(join(data.folder, 'plain'))).toMatch(/is a file, not a folder/);
  await mkdir(join(data.folder, 'other', 'classes.db'), { recursive: true });
  expect(await said(join(data.folder, 'other'))).toMatch(/Nothing can be written/);
});

it('says that HUB_PUBLIC_URL is no address', async () => {
  process.env.HUB_PUBLIC_URL = 'hub.school.example';
  expect(await said()).toMatch(/HUB_PUBLIC_URL is hub\.school\.example, which is no address/);
  delete process.env.HUB_PUBLIC_URL;
});

it('ends at SIGTERM with everything kept, and goes on where it was', async () => {
  const server = await startServer(data.folder);
  const opened = await classAt(server.address);
  const { secret } = await opened.seat();
  await opened.go(2);
  const student = caller(server.address, secret);
  const { view } = (await student.ask()) as unknown as StudentTold;
  const argument = view!.raised[0]!.id;
  await student.say({ command: { kind: 'rate', entry: argument, value: 5 } });
  expect(await ended(server, 'SIGTERM')).toBe(0);
  const again = await startServer(data.folder, Number(new URL(server.address).port));
  const { mine } = (await caller(again.address, secret).ask()) as unknown as StudentTold;
  expect(mine.ratings).toEqual({ [argument]: 5 });
  await again.kill();
});

it('keeps what it writes from other users of the machine', async () => {
  await left();
  const { mode } = await stat(file());
  expect(mode & 0o077).toBe(0);
});
