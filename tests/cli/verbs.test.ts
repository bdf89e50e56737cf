import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hub, TINY } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-'));
const fileWith = (name: string, data: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  return file;
};
const PLAY = ['play', TINY, '--seat', 'seoul', '--strategy', 'bilateral', '--seed', '7'];
const VERBS = ['list', 'check', 'play', 'replay', 'model', 'debate', 'serve'];

describe('help', () => {
  test.each(VERBS)('%s explains itself in both languages', async (verb) => {
    const english = await hub(verb, '--help');
    const korean = await hub(verb, '--help', '--lang', 'ko');
    expect([english.exit, korean.exit, english.error]).toEqual([0, 0, '']);
    expect(english.out).toContain(`hub -- ${verb}`);
    expect(korean.out).toMatch(/[가-힣]/);
    expect(english.out + korean.out).not.toMatch(/\{\{|verbs:|option\./);
  });

  test('without a verb the whole list is wrong usage, with --help it is the answer', async () => {
    expect(await hub()).toMatchObject({ out: '', exit: 2 });
    const { out, exit } = await hub('--help');
    expect(exit).toBe(0);
    for (const verb of VERBS) expect(out).toContain(verb);
  });
});

describe('wrong usage', () => {
  test.each([
    [['nothing']],
    [['check']],
    [['check', 'a', 'b']],
    [['list', '--wrong']],
    [['list', '--lang', 'fr']],
    [['play', TINY]],
    [['play', TINY, '--seat', 'seoul', '--seed', '1']],
    [[...PLAY, '--strategy', 'boldly']],
    [[...PLAY, '--seed', '-1']],
    [[...PLAY, '--seed', '4294967296']],
    [[...PLAY, '--seed', '1.5']],
    [[...PLAY, '--tension', 'high']],
    [[...PLAY, '--switch', 'gam']],
    [[...PLAY, '--switch', 'wrong=0']],
    [['serve', '--port', 'x']],
  ])('%j', async (argv) => {
    const { out, error, exit } = await hub(...argv, '--json');
    expect([out, exit]).toEqual(['', 2]);
    expect(error.trim()).not.toBe('');
  });
});

describe('check', () => {
  test('finds a scenario by folder, by its structure and by its words', async () => {
    for (const meant of [TINY, `${TINY}/scenario.yaml`, `${TINY}/ko.yaml`]) {
      expect(await hub('check', meant)).toMatchObject({ exit: 0, error: '' });
    }
    const { out } = await hub('check', TINY, '--json');
    expect(JSON.parse(out)).toEqual({ ok: true, complaints: [], playthroughs: [] });
  });

  test('says which scenarios there are if it finds none', async () => {
    const { exit, error, out } = await hub('check', 'third-aproach', '--json');
    expect(exit).toBe(1);
    expect(error).toContain('third-approach');
    expect(JSON.parse(out)).toMatchObject({ ok: false });
  });

  test('speaks Korean', async () => {
    const file = fileWith('scenario.yaml', 'format: 2\n');
    const { error, exit } = await hub('check', file, '--lang', 'ko');
    expect(exit).toBe(1);
    expect(error).toMatch(/scenario\.yaml:1:\d+: 오류: .*[가-힣]/);
  });
});

describe('debate', () => {
  const graph = {
    arguments: [
      { id: 't', base: 0.5 },
      { id: 'a1', base: 0.8, attacks: ['t'] },
      { id: 'b1', base: 0.6, attacks: ['a1'] },
    ],
  };

  test('weighs a graph by both semantics', async () => {
    const { exit, out } = await hub('debate', fileWith('debate.json', graph), '--json');
    expect(exit).toBe(0);
    const { dfquad, quadraticEnergy } = JSON.parse(out);
    expect(dfquad.t).toBeCloseTo(0.34, 9);
    expect(quadraticEnergy.a1).toBeCloseTo(0.588235294, 9);
  });

  test('names a circle and refuses it', async () => {
    const circle = {
      arguments: [
        { id: 't', base: 0.5, supports: ['a'] },
        { id: 'a', base: 0.8, attacks: ['t'] },
      ],
    };
    const { exit, error } = await hub('debate', fileWith('circle.json', circle));
    expect(exit).toBe(1);
    expect(error).toContain('t -> a');
  });
});

describe('model', () => {
  const vectors = JSON.parse(readFileSync('tests/model/model_vectors.json', 'utf8'));
  const { out: _out, next: _next, ...first } = vectors[0];

  test('computes one case and a list of them, unrounded', async () => {
    const one = await hub('model', fileWith('one.json', first), '--json');
    const two = await hub('model', fileWith('two.json', [first, first]), '--json');
    expect(JSON.parse(one.out).next.C).toBeCloseTo(vectors[0].next.C, 6);
    expect(JSON.parse(two.out)).toEqual([JSON.parse(one.out), JSON.parse(one.out)]);
  });

  test.each([
    ['state.T', { ...first, state: { ...first.state, T: 2 } }],
    ['[1].shocks.omega', [first, { ...first, shocks: { ...first.shocks, omega: 0 } }]],
    ['shocks.om', { ...first, shocks: { nu: 0, kap: 0 } }],
  ])('refuses %s by its path', async (path, data) => {
    const { exit, error } = await hub('model', fileWith('bad.json', data), '--json');
    expect(exit).toBe(1);
    expect(error).toContain(path);
  });

  test('says where a file stops being JSON', async () => {
    const file = fileWith('broken.json', '{\n  "state": {,}\n}');
    const { exit, error } = await hub('model', file);
    expect(exit).toBe(1);
    expect(error).toContain(`${file}:2:13`);
    expect(await hub('model', 'nowhere.json')).toMatchObject({ exit: 1 });
  });
});

describe('play and replay', () => {
  const file = join(folder, 'record.json');
  let played: { turns: { options: object; indices: object }[]; hash: string };
  const replayed = (record: unknown, name = 'changed.json') =>
    hub('replay', fileWith(name, record), '--scenario', TINY, '--json');

  beforeAll(async () => {
    played = JSON.parse((await hub(...PLAY, '--out', file, '--json')).out);
  });

  test('tells every turn with choices, gauges and indices', () => {
    expect(played).toMatchObject({
      start: { gauges: { seoul: { commitment: 0.6, tie: 0.2 } } },
      turns: [
        {
          turn: 1,
          options: { seoul: 'host', tokyo: expect.any(String), washington: expect.any(String) },
          gauges: { seoul: { commitment: expect.any(Number) }, tokyo: expect.any(Object) },
          indices: {
            seoul: {
              abandonment: expect.any(Number),
              entrapment: expect.any(Number),
              umbrellaDoubt: expect.any(Number),
              voice: expect.any(Number),
            },
          },
          calls: expect.any(Array),
          signed: expect.any(Array),
        },
        { turn: 2 },
      ],
      outcome: { freedom: expect.any(Number) },
      hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('the same seed gives the same hash, another strategy another', async () => {
    const again = JSON.parse((await hub(...PLAY, '--json')).out);
    const other = JSON.parse((await hub(...PLAY, '--strategy', 'independent', '--json')).out);
    expect(again.hash).toBe(played.hash);
    expect(other.hash).not.toBe(played.hash);
  });

  test('a switch changes the match and is kept in the record', async () => {
    const out = join(folder, 'switched.json');
    const switched = JSON.parse(
      (await hub(...PLAY, '--switch', 'eC=0', '--out', out, '--json')).out,
    );
    expect(switched.turns[0].indices).not.toEqual(played.turns[0]!.indices);
    expect(JSON.parse(readFileSync(out, 'utf8')).settings.switches).toEqual({ eC: 0 });
  });

  test('a record comes out the same', async () => {
    const { out, exit } = await hub('replay', file, '--scenario', TINY, '--json');
    expect([JSON.parse(out), exit]).toEqual([{ ok: true, hash: played.hash }, 0]);
  });

  test('a record of other rules, another scenario or another text is named as such', async () => {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    const rules = await replayed({ ...record, rules: 999, commands: [{ kind: 'unheard-of' }] });
    const scenario = await replayed({ ...record, scenario: { ...record.scenario, id: 'other' } });
    const changed = await replayed({ ...record, scenario: { ...record.scenario, hash: 'x' } });
    expect([rules, scenario, changed].map(({ exit }) => exit)).toEqual([1, 1, 1]);
    expect(JSON.parse(rules.out)).toMatchObject({ ok: false, code: 'other-rules', rules: 999 });
    expect(JSON.parse(scenario.out)).toMatchObject({ ok: false, code: 'other-scenario' });
    expect(JSON.parse(changed.out)).toMatchObject({ ok: false, code: 'scenario-changed' });
    const nowhere = await hub('replay', file);
    expect(nowhere).toMatchObject({ exit: 1, error: expect.stringContaining('--scenario') });
  });

  test('the first turn that differs is named', async () => {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    const { out, exit, error } = await replayed({ ...record, marks: [record.marks[0], 'x'] });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'other-hash', turn: 2 });
    expect(error).toContain('2');
  });

  test.each([
    [
      'settings.seed',
      (record: Record<string, object>) => ({
        ...record,
        settings: { ...record.settings, seed: -1 },
      }),
    ],
    [
      'settings.people',
      (record: Record<string, object>) => ({
        ...record,
        settings: { ...record.settings, people: ['nobody'] },
      }),
    ],
    [
      'commands[0].command.kind',
      (record: Record<string, object>) => ({
        ...record,
        commands: [{ seat: 'seoul', command: {} }],
      }),
    ],
    ['kind', () => ({})],
    ['{}', () => []],
  ])('what is no record is told at %s', async (where, change) => {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    const { exit, error } = await replayed(change(record));
    expect(exit).toBe(1);
    expect(error).toContain(where);
  });

  test('a seat that cannot be played is refused', async () => {
    const { exit, error } = await hub(...PLAY, '--seat', 'tokyo');
    expect(exit).toBe(1);
    expect(error).toContain('seoul');
  });
});
