import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Path } from '../read/places.ts';
import { type Edit, reverse, splice, splicesOf, type Value } from './index.ts';

const SMALL = `# A remark above all
a:
  # about b
  b: 1 # one
  c: { x: .5, y: [1, 2] }
  d:
    - id: p
      q: 2

    # about r
    - { id: r }
  e: |
    hello
    world
  f:
g: end
`;

const edited = (text: string, edit: Edit) => splice(text, splicesOf(text, edit));

describe('an edit', () => {
  it.each<[string, Edit, string, string]>([
    ['changes one number', { kind: 'set', path: ['a', 'b'], value: 2 }, 'b: 1 # one', 'b: 2 # one'],
    [
      'reaches into braces',
      { kind: 'set', path: ['a', 'c', 'x'], value: 0.75 },
      '{ x: .5,',
      '{ x: 0.75,',
    ],
    [
      'adds behind the last key',
      { kind: 'set', path: ['a', 'h'], value: 'new' },
      '  f:\n',
      '  f:\n  h: new\n',
    ],
    [
      'fills what was empty',
      { kind: 'set', path: ['a', 'f', 'z'], value: 1 },
      '  f:\n',
      '  f: { z: 1 }\n',
    ],
    [
      'lets a list grow',
      { kind: 'insert', path: ['a', 'd', 1], value: { id: 'new' } },
      '\n    # about r',
      '\n    - { id: new }\n    # about r',
    ],
    [
      'takes a remark along',
      { kind: 'move', path: ['a', 'd', 1], to: 0 },
      '    - id: p\n      q: 2\n\n    # about r\n    - { id: r }\n',
      '    # about r\n    - { id: r }\n    - id: p\n      q: 2\n\n',
    ],
    [
      'removes with its remark',
      { kind: 'remove', path: ['a', 'b'] },
      '  # about b\n  b: 1 # one\n',
      '',
    ],
    [
      'keeps the dash',
      { kind: 'remove', path: ['a', 'd', 0, 'id'] },
      '- id: p\n      q: 2',
      '- q: 2',
    ],
    ['removes from brackets', { kind: 'remove', path: ['a', 'c', 'y', 1] }, '[1, 2]', '[1]'],
    ['empties', { kind: 'remove', path: ['a', 'd', 1, 'id'] }, '{ id: r }', '{}'],
    ['renames', { kind: 'rename', path: ['a', 'd'], name: 'dd' }, '  d:\n', '  dd:\n'],
    [
      'writes texts of several lines as blocks',
      { kind: 'set', path: ['g'], value: 'one\n\ntwo' },
      'g: end\n',
      'g: |-\n  one\n\n  two\n',
    ],
  ])('%s and leaves the rest alone', (_name, edit, before, after) => {
    expect(edited(SMALL, edit)).toBe(SMALL.replace(before, after));
  });
});

it('writes what stands twice in memory twice', () => {
  const twice = { gauge: 'support' };
  const edit: Edit = { kind: 'set', path: ['a'], value: [twice, twice] };
  expect(edited('', edit)).toBe('a: [ { gauge: support }, { gauge: support } ]\n');
});

it('begins a file beneath its remarks', () => {
  const edit: Edit = { kind: 'set', path: ['a', 'b'], value: 'c' };
  expect(edited('# Remarks\n', edit)).toBe('# Remarks\na: { b: c }\n');
  expect(edited('', edit)).toBe('a: { b: c }\n');
});

/** The same edit on plain data: what the text must say afterwards. */
function onData(data: Value, edit: Exclude<Edit, { kind: 'each' }>): Value {
  const copy = structuredClone(data);
  const parent = edit.path.slice(0, -1).reduce<Value>((at, name) => (at as never)[name], copy);
  const last = edit.path.at(-1)!;
  if (Array.isArray(parent)) {
    if (edit.kind === 'remove') parent.splice(Number(last), 1);
    if (edit.kind === 'insert') parent.splice(Number(last), 0, edit.value);
    if (edit.kind === 'move') parent.splice(edit.to, 0, ...parent.splice(Number(last), 1));
    if (edit.kind === 'set') parent[Number(last)] = edit.value;
    return copy;
  }
  const map = parent as Record<string, Value>;
  if (edit.kind === 'set') map[last] = edit.value;
  if (edit.kind === 'remove') delete map[last];
  return copy;
}

function pathsIn(data: Value, path: Path = []): Path[] {
  if (data === null || typeof data !== 'object') return [path];
  return [
    path,
    ...Object.entries(data).flatMap(([key, part]) =>
      pathsIn(part, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ];
}

const texts = ['scenario', 'en', 'ko'].map((name) =>
  readFileSync(`scenarios/first-morning/${name}.yaml`, 'utf8'),
);
const value = fc.oneof(
  fc.string({ maxLength: 40 }).filter((text) => !/[\r\u0085\u2028\u2029\ufeff]/.test(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<Value>(
    'a: b',
    '- x',
    '# no remark',
    'one\ntwo',
    '',
    ' padded ',
    '07',
    'true',
    [],
    {},
    ['x', 'y'],
    { x: { y: [1, { z: 'w' }] } },
  ),
) as fc.Arbitrary<Value>;

describe('edits of a real scenario', () => {
  it('say in the text what they say in the data, and can be taken back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), value, (text, where, how, to) => {
        const data = parseYaml(text) as Value;
        const paths = pathsIn(data).filter((path) => path.length > 0);
        const path = paths[where % paths.length]!;
        const listed = typeof path.at(-1) === 'number';
        const edits: Exclude<Edit, { kind: 'each' }>[] = [
          { kind: 'set', path, value: to },
          { kind: 'remove', path },
          ...(listed
            ? ([
                { kind: 'insert', path, value: to },
                { kind: 'move', path, to: 0 },
              ] as const)
            : []),
        ];
        const edit = edits[how % edits.length]!;
        const splices = splicesOf(text, edit);
        const after = splice(text, splices);
        const expected = JSON.parse(JSON.stringify(onData(data, edit)));
        expect(JSON.parse(JSON.stringify(parseYaml(after)))).toEqual(expected);
        expect(splice(after, reverse(splices))).toBe(text);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
