import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../scenario/edit/index.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { parseText } from '../../scenario/read/parse.ts';
import type { Path } from '../../scenario/read/places.ts';
import { complaintsByPart, countOf } from './counts.ts';
import { filtered } from './filtered.ts';
import { partAt, wayTo } from './part-at.ts';
import { type Part, partsOf } from './parts.ts';

const TINY = parseText({
  file: 'scenario.yaml',
  text: readFileSync('tests/scenario/tiny/scenario.yaml', 'utf8'),
}).data as Value;
const PARTS = partsOf(TINY);

const placed = (file: string, path: Path) => {
  const { kind, path: at } = partAt(PARTS, { file, path }, TINY);
  return `${kind} ${at.join('.')}`;
};

describe('the part that a place belongs to', () => {
  it.each<[string, Path, string]>([
    ['scenario.yaml', [], 'about '],
    ['scenario.yaml', ['licence'], 'about '],
    ['scenario.yaml', ['hub'], 'seats seats'],
    ['scenario.yaml', ['flags', 'hotline'], 'world inputs'],
    ['scenario.yaml', ['seats', 'seoul', 'start', 'threat'], 'seat seats.seoul'],
    [
      'scenario.yaml',
      ['seats', 'seoul', 'desks', 'foreign', 'weights'],
      'desk seats.seoul.desks.foreign',
    ],
    [
      'scenario.yaml',
      ['turns', 1, 'options', 'seoul', 0, 'effects', 0, 'by'],
      'option turns.1.options.seoul.0',
    ],
    ['scenario.yaml', ['turns', 1, 'options'], 'turn turns.1'],
    ['scenario.yaml', ['turns', 0, 'arguments', 1, 'desk'], 'argument turns.0.arguments.1'],
    [
      'en.yaml',
      ['turns', 'summer', 'options', 'seoul', 'host', 'title'],
      'option turns.0.options.seoul.0',
    ],
    ['en.yaml', ['desks', 'seoul', 'foreign', 'want'], 'desk seats.seoul.desks.foreign'],
    ['ko.yaml', ['turns', 'summer', 'briefing'], 'turn turns.0'],
    ['ko.yaml', ['title'], 'about '],
  ])('%s %j', (file, path, expected) => {
    expect(placed(file, path)).toBe(expected);
  });
});

const complaint = (severity: 'error' | 'warning', path: Path): Complaint => ({
  ...{ file: 'scenario.yaml', line: 1, column: 1, code: 'wrong-type', values: {} },
  ...{ severity, path },
});

describe('the outline', () => {
  it('counts what is said against a part and all below it', () => {
    const by = complaintsByPart(
      PARTS,
      [
        complaint('error', ['turns', 1, 'options', 'seoul', 0, 'effort']),
        complaint('warning', ['turns', 1, 'date']),
        complaint('warning', ['licence']),
      ],
      TINY,
    );
    const turns = PARTS.find(({ kind }) => kind === 'turns')!;
    expect(countOf(turns, by)).toEqual({ errors: 1, warnings: 1 });
    expect(countOf(turns.children[0]!, by)).toEqual({ errors: 0, warnings: 0 });
    expect(countOf(PARTS[0]!, by)).toEqual({ errors: 0, warnings: 1 });
  });

  it('finds parts by title or name, with all that leads to them', () => {
    const shown = filtered(PARTS, 'HOST', ({ path }) => String(path.at(-1)));
    expect(shown.map(({ kind }) => kind)).toEqual([]);
    const titled = filtered(PARTS, 'host', ({ kind, path }) =>
      kind === 'option' && path[1] === 1 && path[4] === 0 ? 'Host them' : kind,
    );
    const leaf = (part: Part): string => (part.children[0] ? leaf(part.children[0]) : part.kind);
    expect(titled.map(leaf)).toContain('option');
    expect(filtered(PARTS, '  ', () => '')).toBe(PARTS);
  });

  it('knows the way to every part', () => {
    const all = (part: Part): Part[] => [part, ...part.children.flatMap(all)];
    for (const part of PARTS.flatMap(all)) expect(wayTo(PARTS, part).at(-1)).toBe(part);
  });

  it('stands whatever shape the data have', () => {
    const hostile = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Value>(null, 0, true, '', 'seats'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('seats', 'turns', 'options', 'desks', 'cabinets', 'arguments', 'id', 'x'),
          tie('value'),
          { maxKeys: 5 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(hostile, fc.array(fc.constantFrom('turns', 0, 'seats', 'x')), (data, path) => {
        const parts = partsOf(data);
        expect(parts.length).toBeGreaterThan(10);
        expect(partAt(parts, { file: 'en.yaml', path }, data)).toBeDefined();
      }),
    );
  });
});
