import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/index.ts';
import { readScenario } from '../../src/scenario/read/index.ts';
import { type Part, textOfTiny, tiny } from './tiny.ts';

const PARTS: Part[] = ['structure', 'en', 'ko'];
const SECOND = 1000;

/** Pieces that have broken readers of YAML before. */
const JUNK = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '{',
    '[',
    '"',
    "'",
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!x ',
    '<<: *a',
    '|',
    '>',
    '%',
  ),
  fc.constantFrom(
    '\t',
    '\r',
    '\u0000',
    '\uFEFF',
    '---\n',
    '...\n',
    '#',
    '~',
    '.inf',
    '.nan',
    '1e999',
  ),
  fc.constantFrom(
    '__proto__: {a: 1}',
    'constructor:',
    'null',
    '[]',
    '{}',
    '-1',
    'yes',
    '2023-02-30',
  ),
);

/** One of the files with a stretch cut out and something put in its place, several times over. */
const mangled = fc
  .tuple(
    fc.constantFrom(...PARTS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), JUNK), { minLength: 1, maxLength: 4 }),
  )
  .map(([part, edits]) => {
    const text = edits.reduce((now, [at, length, junk]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + junk + now.slice(from + length);
    }, textOfTiny(part));
    return tiny({ [part]: text });
  });

test('whatever is done to a file, the reader answers with a scenario or with places', () => {
  fc.assert(
    fc.property(mangled, (texts) => {
      const reading = checkScenario(texts);
      const errors = reading.complaints.filter(({ severity }) => severity === 'error');
      expect('scenario' in reading).toBe(errors.length === 0);
      for (const { file, line, column } of reading.complaints) {
        const source = [texts.structure, texts.words.en, texts.words.ko].find(
          (each) => each?.file === file,
        );
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(source!.text.split(/\r\n|\r|\n/).length + 1);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { seed: 1953, numRuns: 100 },
  );
}, 60_000);

describe('a hostile file is refused in good time', () => {
  const MEGABYTE = 1_000_000;
  const fill = (piece: string) => piece.repeat(MEGABYTE / piece.length);
  test.each([
    ['brackets', fill('['), 'yaml-too-heavy'],
    ['braces', fill('{a: '), 'yaml-too-heavy'],
    ['dashes', fill('- '), 'yaml-too-heavy'],
    ['question marks', fill('? '), 'yaml-too-heavy'],
    ['commas', `[${fill(',').slice(1)}`, 'yaml-too-heavy'],
    [
      'indentation',
      Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml-too-heavy',
    ],
    ['aliases', `a: &a [x]\nb: [${'*a, '.repeat(20_000)}]`, 'yaml-alias'],
    [
      'laughter',
      `a: &a [x]\n${Array.from('bcdefgh', (name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(9)}]`).join('\n')}`,
      'yaml-alias',
    ],
    ['keys', Array.from({ length: 20_000 }, (_, i) => `a${i}: 1`).join('\n'), 'more-complaints'],
    ['size', `hub: ${fill('x')}`, 'file-too-large'],
  ])(
    '%s',
    (_, text, code) => {
      const before = performance.now();
      const { complaints } = readScenario(tiny({ structure: text }));
      expect(complaints.map((complaint) => complaint.code)).toContain(code);
      expect(complaints.length).toBeLessThanOrEqual(101);
      expect(performance.now() - before).toBeLessThan(20 * SECOND);
    },
    60_000,
  );
});

test('a scenario with thousands of events that hang on each other is checked in good time', () => {
  const events = Array.from({ length: 3000 }, (_, i) => {
    const when = `flags.hotline == ${i} && events.e${(i * 7) % 3000}`;
    return `  e${i}: { turns: [summer], sources: [F1], flags: { hotline: ${i} }, when: "${when}" }`;
  });
  const before = performance.now();
  const structure = textOfTiny('structure').replace('events:', ['events:', ...events].join('\n'));
  const { complaints } = checkScenario(tiny({ structure }));
  expect(complaints.map(({ code }) => code)).toContain('more-complaints');
  expect(performance.now() - before).toBeLessThan(20 * SECOND);
}, 60_000);
