import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../../src/classroom/protocol/answers.ts';
import { openStore, STORE_VERSION } from '../../src/classroom/server/store/open-store.ts';
import { caller, wishId } from './caller.ts';
import { SETUP } from './class-of.ts';
import { dataFolder, startServer } from './started.ts';

const DAY = 24 * 60 * 60 * 1000;
let data: Awaited<ReturnType<typeof dataFolder>>;

beforeAll(async () => {
  data = await dataFolder();
});

afterAll(() => data.remove());

const WORK = `
  const [file, sql] = process.argv.slice(1);
  const store = new (require('libsql'))(file);
  store.exec(sql);
  store.close();
`;

/** Works on the file of a server that is not running, in a process whose locks end with it. */
function onFile(sql: string): void {
  execFileSync(process.execPath, ['-e', WORK, join(data.folder, 'classes.db'), sql]);
}

/** Whether some text stands anywhere in the folder of the data. */
const standsThere = (text: string): boolean =>
  readdirSync(data.folder, { withFileTypes: true }).some(
    (each) => each.isFile() && readFileSync(join(data.folder, each.name)).includes(text),
  );

it('refuses a log of other rules with a sentence of its own, still deletes its names in time, and goes on', async () => {
  let server = await startServer(data.folder);
  const open = async () =>
    (await caller(server.address).open({ setup: { ...SETUP, anonymity: 'named' } })).body;
  const old: Opened = await open();
  const wish = { code: old.code, language: 'en', once: wishId() } as const;
  const seat = (await caller(server.address).join({ ...wish, name: 'Minerva Jones' })).body;
  await server.kill();
  onFile('UPDATE class SET rules = rules + 1');

  server = await startServer(data.folder);
  const refusal = { code: 'other-version', where: old.code };
  for (const secret of [old.console, old.projector, seat.secret]) {
    const { status, body } = await caller(server.address, secret).send('api/ask', { known: {} });
    expect({ status, body }).toEqual({ status: 409, body: refusal });
  }
  const again = { ...wish, name: 'Somebody Else', once: wishId() };
  expect((await caller(server.address).join(again)).body).toEqual(refusal);
  expect((await caller(server.address).send(`api/door?code=${old.code}`)).body).toEqual(refusal);
  const fresh: Opened = await open();
  expect((await caller(server.address, fresh.console).ask()).lesson).toMatchObject({
    code: fresh.code,
  });
  await server.kill();
  expect(standsThere('Minerva Jones')).toBe(true);

  onFile(`UPDATE class SET opened = opened - ${31 * DAY}`);
  server = await startServer(data.folder);
  // The names go before the first request is answered, or together with it.
  await caller(server.address).open({ setup: SETUP });
  await server.kill();
  expect(standsThere('Minerva Jones')).toBe(false);
}, 60_000);

it('refuses a file that a later server has written', () => {
  onFile(`PRAGMA user_version = ${STORE_VERSION + 1}`);
  expect(() => openStore(data.folder)).toThrow(expect.objectContaining({ why: 'too-new' }));
});
