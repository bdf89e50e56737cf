import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkScenario } from '../../check/index.ts';
import type { WordsLanguage } from '../../read/index.ts';
import type { Path } from '../../read/places.ts';
import { type Edit, splice, splicesOf, type Value } from '../index.ts';
import { renamedIn } from './condition-names.ts';
import { matching } from './matching.ts';
import { isNamed, nameAt, renaming, type Told } from './rename.ts';

/** The texts of a scenario, by what each is. */
type Texts = Record<'structure' | WordsLanguage, string>;

const textsOf = (folder: string): Texts => ({
  structure: readFileSync(`${folder}/scenario.yaml`, 'utf8'),
  en: readFileSync(`${folder}/en.yaml`, 'utf8'),
  ko: readFileSync(`${folder}/ko.yaml`, 'utf8'),
});

const toldBy = ({ structure, en, ko }: Texts): Told => ({
  structure: parse(structure) as Value,
  words: { en: parse(en) as Value, ko: parse(ko) as Value },
});

function renamed(texts: Texts, told: Told, path: Path, to: string): Texts {
  const { structure, words } = renaming(told, path, to)!;
  const after = (text: string, edits: readonly Edit[] = []) =>
    splice(text, splicesOf(text, { kind: 'each', edits }));
  return {
    structure: after(texts.structure, structure),
    en: after(texts.en, words.en),
    ko: after(texts.ko, words.ko),
  };
}

/** All that the check says, without the columns, which move with the length of a name. */
function said({ structure, en, ko }: Texts): string {
  const file = (name: string, text: string) => ({ file: name, text });
  const { complaints } = checkScenario({
    structure: file('scenario.yaml', structure),
    words: { en: file('en.yaml', en), ko: file('ko.yaml', ko) },
  });
  return JSON.stringify(
    complaints.map(({ file, code, line, values }) => [file, code, line, values]),
  );
}

/** Every part of a scenario that has a name. */
const partsOf = ({ structure }: Told): Path[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((steps) =>
    matching(structure, Array<string>(steps).fill('*'))
      .map(({ path }) => path)
      .filter((path) => isNamed(path) && nameAt(structure, path)),
  );

/** New everywhere, and right for any kind: sources begin with a capital. */
const newName = (old: string) => (/^[A-Z]/.test(old) ? 'Zz9.9' : 'zz9new');

function expectFollowed(texts: Texts, told: Told, path: Path, before: string): void {
  const { name } = nameAt(told.structure, path)!;
  const to = newName(name);
  const after = renamed(texts, told, path, to);
  expect(said(after).replaceAll(to, name), path.join('.')).toBe(before);
  const at = typeof path.at(-1) === 'string' ? [...path.slice(0, -1), to] : path;
  expect(renamed(after, toldBy(after), at, name), path.join('.')).toEqual(texts);
}

describe('another name', () => {
  it('is followed by all that points at any part: the check says the same, and it can be taken back', () => {
    const texts = textsOf('tests/scenario/tiny');
    const told = toldBy(texts);
    const parts = partsOf(told);
    expect(parts.length).toBeGreaterThan(30);
    const before = said(texts);
    for (const path of parts) expectFollowed(texts, told, path, before);
  });

  it('is followed in a long scenario too', () => {
    const texts = textsOf('scenarios/sixteen-and-one');
    const told = toldBy(texts);
    const before = said(texts);
    const part = fc.constantFrom(...partsOf(told));
    fc.assert(
      fc.property(part, (path) => expectFollowed(texts, told, path, before)),
      { numRuns: 5 },
    );
  });

  it('is no other name where the path leads to nothing that has one', () => {
    const told = toldBy(textsOf('tests/scenario/tiny'));
    expect(renaming(told, ['pairs', 0], 'x')).toBeUndefined();
    expect(renaming(told, ['seats', 'nobody'], 'x')).toBeUndefined();
    expect(renaming({ structure: 'no scenario', words: {} }, ['turns', 0], 'x')).toBeUndefined();
  });

  it('is followed where warnings are silenced', () => {
    const structure: Value = {
      seats: { seoul: { playable: true } },
      turns: [{ id: 'dawn', options: { seoul: [{ id: 'wait' }] } }],
      silenced: [
        { code: 'few-attackers', at: 'turns.dawn.options.seoul.wait', reason: 'r' },
        { code: 'words-extra', at: 'en.turns.dawn', reason: 'r' },
        { code: 'unused-source', at: 'sources.dawn', reason: 'r' },
      ],
    };
    const told: Told = { structure, words: { en: { turns: { dawn: {} } } } };
    const spots = (path: Path) =>
      renaming(told, path, 'dusk')!.structure.flatMap((edit) =>
        edit.kind === 'set' && edit.path[0] === 'silenced' ? [edit.value] : [],
      );
    expect(spots(['turns', 0])).toEqual(['turns.dusk.options.seoul.wait', 'en.turns.dusk']);
    expect(spots(['seats', 'seoul'])).toEqual(['turns.dawn.options.dusk.wait']);
    expect(spots(['turns', 0, 'options', 'seoul', 0])).toEqual(['turns.dawn.options.seoul.dusk']);
  });
});

describe('texts that are older than their original', () => {
  it('are still marked under another name', () => {
    const structure: Value = { turns: [{ id: 'dawn' }, { id: 'dawning' }] };
    const stale = ['turns/dawn/title', 'turns/dawning/title', 'title'];
    const told: Told = { structure, words: { ko: { stale, turns: { dawn: {}, dawning: {} } } } };
    expect(renaming(told, ['turns', 0], 'dusk')!.words.ko).toEqual([
      { kind: 'rename', path: ['turns', 'dawn'], name: 'dusk' },
      { kind: 'set', path: ['stale', 0], value: 'turns/dusk/title' },
    ]);
  });
});

describe('another name in a condition', () => {
  it.each([
    ['flag', 'flags.a == 1 && flags . ab > 1', 'flags.b == 1 && flags . ab > 1'],
    ['flag', 'a.support > 1 && events.a', 'a.support > 1 && events.a'],
    [
      'seat',
      'a.support > 1 && joined.a && flags.a == 1',
      'b.support > 1 && joined.b && flags.a == 1',
    ],
    ['call', 'calls.a >= 2 || fallout.a', 'calls.b >= 2 || fallout.b'],
    ['promise', 'kept.a || open.a || calls.a == 1', 'kept.b || open.b || calls.a == 1'],
    ['event', 'events.a && "events.a" != 1e5', 'events.b && "events.a" != 1e5'],
  ] as const)('of a %s: %s', (kind, before, after) => {
    expect(renamedIn(before, kind, 'a', 'b')).toBe(after);
  });
});
