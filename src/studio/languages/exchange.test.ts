import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReturned, toCsv, toXliff } from './exchange.ts';
import { pseudo } from './pseudo.ts';
import type { Translated } from './strings.ts';
import { takeIn } from './take-in.ts';

const row = (part: string, original: string, translation: string): Translated => ({
  ...{ part, path: part.split('/'), original, translation },
  state: translation === '' ? 'missing' : 'done',
});

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .filter((value) => value.trim() === value && !/\p{Cc}|\ufffe|\uffff/u.test(value));
const rows = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}\/[A-Z][0-9.]{1,4}$/), text, text), {
    selector: ([part]) => part,
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map(([part, original, translation]) => row(part, original, translation)));

describe('a translator’s file', () => {
  it.each([
    ['a table', async (all: readonly Translated[]) => toCsv(all)],
    ['XLIFF', (all: readonly Translated[]) => toXliff(all, 'en', 'ko')],
  ])('comes back as it went, as %s', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const returned = await readReturned(await write(all), 'ko');
        const said = all.map(({ part, original, translation }) => ({
          part,
          original,
          translation,
        }));
        expect(returned).toEqual({ ok: true, texts: said });
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it('brings no formula into a spreadsheet', () => {
    expect(toCsv([row('a/b', '=1+1', '@x')])).toContain('"\'=1+1"');
  });

  it.each([
    ['no-columns', 'a,b\n1,2'],
    ['no-xliff', '<html></html>'],
    ['no-xliff', '<!DOCTYPE x [<!ENTITY a "aa">]><xliff>&a;</xliff>'],
    ['no-xliff', '<xliff version="1.2"><file'],
  ])('that is none is refused: %s', async (fault, content) => {
    expect(await readReturned(content, 'ko')).toEqual({ ok: false, fault });
  });

  it('in another language is refused', async () => {
    const english = await toXliff([row('a/b', 'x', 'y')], 'ko', 'en');
    expect(await readReturned(english, 'ko')).toEqual({ ok: false, fault: 'other-language' });
  });

  it('says what is unknown and what has changed since', () => {
    const now = [
      row('a/b', 'new words', 'old'),
      row('a/c', 'same', ''),
      row('a/d', 'same', 'kept'),
    ];
    const taken = takeIn(now, [
      { part: 'a/b', original: 'words', translation: 'one' },
      { part: 'a/c', original: 'same', translation: 'two' },
      { part: 'a/d', original: 'same', translation: '' },
      { part: 'x/y', original: '', translation: 'three' },
    ]);
    expect([...taken.texts]).toEqual([
      ['a/b', 'one'],
      ['a/c', 'two'],
    ]);
    expect([taken.outdated, taken.unknown]).toEqual([['a/b'], ['x/y']]);
  });
});

it('stretches a text in the language that nobody speaks', () => {
  expect(pseudo('**Three** lines')).toMatch(/^\[\*\*.+\*\* .+ löñg\]$/);
  expect(pseudo('a b c d e').length).toBeGreaterThan(1.4 * 'a b c d e'.length);
});
