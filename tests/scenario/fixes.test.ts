import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openings } from '../../src/lab/openings.ts';
import { checkScenario } from '../../src/scenario/check/index.ts';
import { FIXES, fixOf, mendAll, mended, sheetsOf } from '../../src/scenario/fix/index.ts';
import {
  CODES,
  type Complaint,
  type ComplaintCode,
  type ScenarioTexts,
} from '../../src/scenario/read/index.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';
import { HERE, replaceOnce, textOfTiny, tiny } from './tiny.ts';

const complaintsOf = (texts: ScenarioTexts) => checkScenario(texts, openings).complaints;
const isError = ({ code }: Complaint) => CODES[code] === 'error';
const name = ({ file, code, values }: Complaint) => JSON.stringify([file, code, values]);

/** More that has a fix than the fixtures show. */
const MORE: Fixture[] = [
  ['bad-date', 'structure', 'date: 2023-01-10', 'date: 2023년 1월 10일'],
  ['bad-date', 'structure', 'date: 2023-01-10', 'date: Jan 10, 2023'],
  ['condition-syntax', 'structure', '"friction < 0.7"', '"friction < 0.7 and not caught"'],
  ['condition-syntax', 'structure', '"friction < 0.7"', '"turn = 1 or friction ≤ 0.7"'],
  ['missing-field', 'en', 'motion: What do we answer?\n    ', ''],
  ['empty-text', 'en', 'motion: What do we answer?', 'motion: ""'],
  ['words-missing', 'en', '  hotline: { name: Hotline }', '  {}'],
  ['wrong-type', 'structure', 'chance: 0.4', 'chance: "0.4"'],
  ['wrong-type', 'structure', 'playable: true', 'playable: yes'],
  ['duplicate-id', 'structure', 'gauges: [commitment, tie, support]', 'gauges: [tie, tie]'],
  ['duplicate-id', 'structure', '- { id: leave,', '- { id: stay,'],
  [
    'unused-source',
    'structure',
    '  F2:\n',
    '  F3: { kind: fact, title: x, url: "https://example.org" }\n  F2:\n',
  ],
  [
    'bad-source-id',
    'structure',
    'makes: [escort]',
    'makes: [escort]\n          sources: [assumpti]',
  ],
  ['second-hub', 'structure', 'tokyo:\n    kind: spoke', 'tokyo:\n    kind: hub'],
  [
    'ending-hides-others',
    'structure',
    '{ id: close, when: "commitment > 0.6 && abandonment < 0.4" }\n  - { id: open }',
    '{ id: close }\n  - { id: open, when: "commitment > 0.6" }',
  ],
];

/** What comes to light once the complaint that hid it is gone: it was there before. */
const COMES_TO_LIGHT: Partial<Record<ComplaintCode, readonly ComplaintCode[]>> = {
  // The words still speak of the id as it was.
  'bad-id': ['words-missing'],
  'bad-name': ['words-missing'],
  'bad-source-id': ['words-missing', 'unknown-id'],
};

const cases = [...FIXTURES, ...MORE].flatMap(([code, part, passage, by]) => {
  const texts = tiny({
    [part]: replaceOnce(textOfTiny(part), passage, by.replace(HERE, '')),
  });
  if (typeof FIXES[code] !== 'function') return [];
  const before = complaintsOf(texts);
  const complaint = before.find((each) => each.code === code)!;
  const fix = fixOf(complaint, sheetsOf(texts));
  return [{ code, by: by.replace(HERE, ''), texts, before, complaint, fix }];
});

describe('a fix', () => {
  test.each(cases.filter(({ fix }) => fix))('mends $code in $by', (each) => {
    const { code, texts, before, complaint, fix } = each;
    const after = complaintsOf(mended(texts, fix!));
    expect(after.map(name)).not.toContain(name(complaint));
    const known = new Set([...before.map(({ code }) => code), ...(COMES_TO_LIGHT[code] ?? [])]);
    expect(after.filter(isError).filter((now) => !known.has(now.code))).toEqual([]);
    expect(after.length).toBeLessThanOrEqual(
      before.length + (COMES_TO_LIGHT[code] ? 4 : 0) + (code === 'hand-attacks-nothing' ? 1 : 0),
    );
  });

  test('is shown for every code that has one', () => {
    const shown = new Set(cases.flatMap(({ code, fix }) => (fix ? [code] : [])));
    const promised = Object.keys(FIXES).filter(
      (code) => typeof FIXES[code as ComplaintCode] === 'function',
    );
    expect(promised.filter((code) => !shown.has(code as ComplaintCode))).toEqual([
      'words-file-missing',
    ]);
  });

  test('takes a language off the list whose words are missing', () => {
    const { structure, words } = tiny();
    const texts: ScenarioTexts = { structure, words: { en: words.en! } };
    const [complaint] = checkScenario(texts).complaints;
    const fix = fixOf(complaint!, sheetsOf(texts))!;
    expect(complaintsOf(mended(texts, fix))).toEqual([]);
  });

  test('leaves alone what only its author can decide', () => {
    for (const reason of Object.values(FIXES)) {
      if (typeof reason === 'string') expect(reason).toMatch(/^because \w/);
    }
  });
});

describe('mending all that can be mended', () => {
  const broken = tiny({
    structure: textOfTiny('structure')
      .replace('date: 2023-01-10', 'date: Jan 10, 2023')
      .replace('"friction < 0.7"', '"friction < 0.7 and not caught"')
      .replace('chance: 0.4', 'chance: "0.4"'),
    en: textOfTiny('en').replace('motion: What do we answer?\n    ', ''),
  });

  test('goes on until nothing is left but what an author must write', () => {
    const { texts, done } = mendAll(broken, complaintsOf);
    expect(done.map(({ code }) => code).sort()).toEqual([
      'bad-date',
      'condition-syntax',
      'wrong-type',
    ]);
    expect(complaintsOf(texts).map(({ code }) => code)).toEqual(['missing-field']);
    expect(texts.words).toEqual(broken.words);
  });

  test('changes nothing where nothing is wrong', () => {
    const texts = tiny();
    expect(mendAll(texts, complaintsOf)).toEqual({ texts, done: [] });
  });

  const ofStructure = FIXTURES.filter(([, part]) => part === 'structure');

  test('comes to an end whatever is broken together, and leaves nothing for a second time', () => {
    fc.assert(
      fc.property(fc.subarray(ofStructure, { minLength: 2, maxLength: 6 }), (some) => {
        const structure = some.reduce(
          (text, [, , passage, by]) => text.replace(passage, () => by.replace(HERE, '')),
          textOfTiny('structure'),
        );
        const { texts } = mendAll(tiny({ structure }), complaintsOf);
        expect(mendAll(texts, complaintsOf).texts).toEqual(texts);
      }),
      { numRuns: 40, seed: 1953 },
    );
  });
});
