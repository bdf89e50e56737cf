import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOfTiny } from '../scenario/tiny.ts';
import { TINY, typed } from './command.ts';

const SLOW = 60_000;

test.concurrent(
  'list answers with one JSON document',
  async () => {
    const { out, error, exit } = await typed('list', '--json');
    expect([error, exit]).toEqual(['', 0]);
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({
        id: 'third-approach',
        title: expect.objectContaining({ en: expect.any(String) }),
        turns: expect.any(Number),
        seats: expect.arrayContaining(['washington', 'seoul', 'tokyo']),
        languages: expect.arrayContaining(['en']),
      }),
    );
  },
  SLOW,
);

test.concurrent(
  'check names file, line and column on one line and ends with 1',
  async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hub-')), 'scenario.yaml');
    writeFileSync(file, textOfTiny('structure').replace('hub: washington', 'hub: [washington'));
    const { out, error, exit } = await typed('check', file, '--json');
    expect(exit).toBe(1);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toMatch(/scenario\.yaml:\d+:\d+: error: /);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      complaints: [
        {
          file,
          line: expect.any(Number),
          column: expect.any(Number),
          severity: 'error',
          code: 'yaml-syntax',
          message: expect.any(String),
          fix: expect.any(String),
        },
      ],
    });
  },
  SLOW,
);

test.concurrent(
  'wrong usage ends with 2 and says nothing on stdout',
  async () => {
    const { out, error, exit } = await typed('chek', TINY, '--json');
    expect([out, exit]).toEqual(['', 2]);
    expect(error).toContain('check');
  },
  SLOW,
);

test.concurrent(
  'play prints nothing but its document',
  async () => {
    const argv = ['--seat', 'seoul', '--strategy', 'bilateral', '--seed', '7', '--json'];
    const { out, error, exit } = await typed('play', TINY, ...argv);
    expect([error, exit]).toEqual(['', 0]);
    expect(JSON.parse(out)).toMatchObject({ scenario: 'tiny', seat: 'seoul', seed: 7 });
  },
  SLOW,
);
