import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hub } from './command.ts';

let folder: string;
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

function change(name: string, passage: string, by: string): void {
  const before = read(name);
  expect(before).toContain(passage);
  writeFileSync(
    file(name),
    before.replace(passage, () => by),
  );
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('check --fix', () => {
  beforeEach(() => cpSync('tests/scenario/tiny', folder, { recursive: true }));

  test('mends what needs no decision, in the file, and says so', async () => {
    const whole = read('scenario.yaml');
    change('scenario.yaml', 'date: 2023-01-10', 'date: Jan 10, 2023');
    expect(await hub('check', folder)).toMatchObject({ exit: 1 });
    const { out, exit } = await hub('check', folder, '--fix');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Mended: .*scenario\.yaml:\d+:\d+: error: /);
    expect(read('scenario.yaml')).toBe(whole);
  });

  test('leaves to the author what only the author can write', async () => {
    change('en.yaml', 'motion: What do we answer?', '');
    const { exit } = await hub('check', folder, '--fix');
    expect(exit).toBe(1);
    expect(read('en.yaml')).not.toContain('motion: What do we answer?');
  });

  test('touches no file without being asked', async () => {
    change('scenario.yaml', 'date: 2023-01-10', 'date: Jan 10, 2023');
    await hub('check', folder);
    expect(read('scenario.yaml')).toContain('Jan 10, 2023');
  });
});

describe('kept playthroughs', () => {
  beforeEach(() => {
    // A folder is called as its scenario is.
    folder = join(folder, 'first-morning');
    cpSync('scenarios/first-morning', folder, { recursive: true });
  });
  const KEPT = 'playthroughs/bilateral.yaml';
  const otherwise = () => change(KEPT, 'record: 0.533', 'record: 0.9');

  test('are played again, and a difference is a no that says where', async () => {
    expect(await hub('check', folder)).toMatchObject({ exit: 0, error: '' });
    otherwise();
    const { error, exit } = await hub('check', folder);
    expect(exit).toBe(1);
    expect(error).toMatch(
      /bilateral\.yaml: comes out otherwise in one place\. turn empty-barracks, gauges\.record: was 0\.9, is now 0\.533\./,
    );
  });

  test('with --keep are kept as they come out now, to the byte', async () => {
    const whole = read(KEPT);
    otherwise();
    expect(await hub('check', folder, '--keep')).toMatchObject({ exit: 0, error: '' });
    expect(read(KEPT)).toBe(whole);
  });

  test('say where they stop, and what cannot be read', async () => {
    writeFileSync(file(KEPT), 'scenario: first-morning\nline: sideways\nseed: 1\n');
    const { error, exit } = await hub('check', folder);
    expect([exit, error]).toEqual([1, expect.stringContaining('bilateral.yaml: this is no play')]);
    const script = { seat: 'seoul', seed: 1, tension: 'tense', agents: {}, altered: {} };
    const played = { line: 'played', ...script, begins: 'no-such-turn', commands: [] };
    writeFileSync(file(KEPT), JSON.stringify({ scenario: 'first-morning', ...played }));
    const { out } = await hub('check', folder, '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: false, complaints: [] });
    expect(out).toContain('no-such-turn');
  });
});
