import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { builtIn, SETUP } from '../../../../tests/classroom/class-of.ts';
import { type ClassFile, classFile } from '../store/class-file.ts';
import { openStore } from '../store/open-store.ts';
import { type Keeper, keeper as keeperOf } from './keeper.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

let folder: string;
let file: ClassFile;
let kept: Keeper;
let now: number;
let full: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'keeper-'));
  now = 1_000_000;
  full = false;
  file = classFile(openStore(folder));
  start();
});
afterEach(() => {
  kept.stop();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** As a server that starts finds what the one before it has left. */
function start(): void {
  kept = keeperOf(
    { ...file, atOnce: (work) => file.atOnce(() => whileFull(work)) },
    (id) => (id === SETUP.scenario ? builtIn(id) : undefined),
    () => now,
    () => undefined,
  );
}

/** A full disk says so when everything is to be written. */
function whileFull(work: () => void): void {
  work();
  if (full) throw new Error('database or disk is full');
}

/** What is written together is written after a moment. */
async function done<Value>(promise: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(50);
  return promise;
}

const open = async () => {
  const opened = await done(
    kept.openClass({ setup: SETUP, list: [], earlier: [] } as Parameters<Keeper['openClass']>[0]),
  );
  if (!('console' in opened)) throw new Error(opened.code);
  return opened;
};

const joining = (code: string, once: string) =>
  done(kept.join(kept.classBy(code)!.id, { code, name: 'Mina', language: 'en', once }));

const forget = (secret: string) => {
  const wish = { wish: 'forgetting01', command: { kind: 'forget' } } as const;
  return done(kept.sayAsConsole(kept.bearer(secret)!.class, [wish], 'console'));
};

it('gives nobody’s seat to whoever shows no secret, not even after names were forgotten', async () => {
  const { code, console } = await open();
  await joining(code, 'once000001');
  expect(await forget(console)).toEqual([{ wish: 'forgetting01', ok: true }]);
  const again = await joining(code, 'once000001');
  expect(again).toMatchObject({ secret: expect.stringMatching(/^.{20,}$/) });
  expect(kept.bearer('')).toBeUndefined();
});

it('forgets names later where the disk was full when their time was over', async () => {
  const { code } = await open();
  await joining(code, 'once000001');
  const { id } = kept.classBy(code)!;
  now += (SETUP.retentionDays + 1) * DAY;
  full = true;
  await done(kept.forgetOld());
  expect(file.people(id)[0]!.name).toBe('Mina');
  full = false;
  await done(kept.forgetOld());
  expect(file.people(id)[0]!.name).toBe('');
});

it('forgets in its time what came after names had been forgotten by hand', async () => {
  const { code, console } = await open();
  await forget(console);
  await joining(code, 'once000002');
  const { id } = kept.classBy(code)!;
  start();
  expect(file.people(id)[0]!.name).toBe('Mina');
  now += (SETUP.retentionDays + 1) * DAY;
  await done(kept.forgetOld());
  expect(file.people(id)[0]!.name).toBe('');
});

it('holds a class in memory only while somebody asks for it', async () => {
  const { code, console } = await open();
  await joining(code, 'once000001');
  const { id } = kept.classBy(code)!;
  const before = kept.open(id);
  now += 5 * MINUTE;
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.open(id)).toBe(before);
  now += 40 * MINUTE;
  await vi.advanceTimersByTimeAsync(1000);
  const after = kept.open(id);
  expect(after).not.toBe(before);
  expect(after.state).toEqual(before.state);
  expect(kept.bearer(console)).toBeDefined();
});

it('holds on to a class whose clock runs', async () => {
  const { code, console } = await open();
  await joining(code, 'once000001');
  const { id } = kept.classBy(code)!;
  const wish = { wish: 'starting0001', command: { kind: 'start' } } as const;
  await done(kept.sayAsConsole(kept.bearer(console)!.class, [wish], 'console'));
  const { deadline } = kept.open(id).state;
  now = deadline! + 60 * MINUTE;
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.open(id).state.step).toBe('debate');
});
