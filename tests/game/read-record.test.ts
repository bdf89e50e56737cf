import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { type MatchRecord, RULES_VERSION, readRecord, recordOf } from '../../src/game/index.ts';
import { builtIn } from './scenario.ts';

const settings = { people: ['seoul'], seed: 7, tension: 'tense', switches: { gam: 0 } } as const;
const played = playOut(
  builtIn('third-approach'),
  { ...settings, people: ['seoul'], agents: { tokyo: 'opportunist' } },
  { seoul: AGENTS.multilateral! },
);
const whole: MatchRecord = recordOf(played);
const copy = (): MatchRecord => JSON.parse(JSON.stringify(whole));

type Path = (string | number)[];
/** Every place of a value, the whole first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

function replaceAt(path: Path, value: unknown): unknown {
  const root = { whole: copy() as unknown };
  const keys = ['whole', ...path];
  const last = keys.pop()!;
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), root);
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
  return root.whole;
}

const printed = (path: Path): string =>
  path.reduce<string>(
    (so, key) => (typeof key === 'number' ? `${so}[${key}]` : so === '' ? key : `${so}.${key}`),
    '',
  );

describe('a record', () => {
  it('is read as it was written, with and without agents', () => {
    expect(readRecord(copy())).toEqual({ ok: true, record: whole });
    const { agents: _, ...before } = copy().settings;
    const old = { ...copy(), settings: before };
    expect(readRecord(old)).toEqual({ ok: true, record: old });
    expect(readRecord(old)).not.toHaveProperty('record.settings.agents');
  });

  it('of other rules is named as such, whatever its commands are', () => {
    const fault = { code: 'other-rules', rules: RULES_VERSION + 1 };
    const other = { ...copy(), rules: RULES_VERSION + 1, commands: 'unheard of' };
    expect(readRecord(other)).toEqual({ ok: false, fault });
  });

  it.each([
    ['people', { people: [] }, 'empty'],
    ['seed', { seed: -1 }, 'out-of-range'],
    ['seed', { seed: 2 ** 32 }, 'out-of-range'],
    ['tension', { tension: 'mild' }, 'unknown-word'],
    ['switches.nope', { switches: { nope: 0 } }, 'unknown-word'],
    ['agents.tokyo', { agents: { tokyo: 3 } }, 'wrong-kind'],
  ])('with a wrong %s is named there', (place, changed, reason) => {
    const record = copy();
    const read = readRecord({ ...record, settings: { ...record.settings, ...changed } });
    expect(read).toEqual({
      ok: false,
      fault: { code: 'misread', place: `settings.${place}`, reason },
    });
  });

  it('that lacks something says what', () => {
    const { hash: _, ...record } = copy();
    const fault = { code: 'misread', place: 'hash', reason: 'missing' };
    expect(readRecord(record)).toEqual({ ok: false, fault });
    expect(readRecord(undefined)).toMatchObject({ fault: { place: '', reason: 'missing' } });
  });

  it('of a million commands is refused before any is read', () => {
    const commands = Array.from({ length: 1e6 }, () => null);
    const fault = { code: 'misread', place: 'commands', reason: 'too-many' };
    expect(readRecord({ ...copy(), commands })).toEqual({ ok: false, fault });
  });
});

describe('a stranger’s file', () => {
  it('is never more than a record or a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(readRecord(data)).toHaveProperty('fault.place');
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('that changes a record in one place is refused there, or still a record', () => {
    const places = placesIn(copy());
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.option(fc.jsonValue(), { nil: undefined }),
        (path, value) => {
          const read = readRecord(JSON.parse(JSON.stringify(replaceAt(path, value) ?? null)));
          if (read.ok) expect(readRecord(read.record)).toEqual(read);
          else if (read.fault.code === 'other-rules') expect(printed(path)).toBe('rules');
          else {
            const [changed, named] = [printed(path), read.fault.place];
            expect(named.startsWith(changed) || changed.startsWith(named)).toBe(true);
          }
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('leaves behind what no record has, and inherits nothing', () => {
    const foreign = JSON.parse(
      JSON.stringify(copy()).replace('{', '{"more":1,"__proto__":{"hash":"x"},'),
    );
    expect(readRecord(foreign)).toEqual({ ok: true, record: whole });
    const { hash: _, ...without } = copy();
    const heir: unknown = Object.assign(Object.create({ hash: 'x' }), without);
    expect(readRecord(heir)).toMatchObject({ fault: { place: 'hash', reason: 'missing' } });
  });
});
