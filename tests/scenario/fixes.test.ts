import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openings } from '../../src/lab/openings.ts';
import { checkScenario } from '../../src/scenario/check/index.ts';
import { splice, splicesOf, type Value } from '../../src/scenario/edit/index.ts';
import { FIXES, type Fix, fixOf, type Sheets } from '../../src/scenario/fix/index.ts';
import {
  CODES,
  type Complaint,
  type ComplaintCode,
  type ScenarioTexts,
} from '../../src/scenario/read/index.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';
import { HERE, replaceOnce, textOfTiny, tiny } from './tiny.ts';

const sourcesOf = ({ structure, words }: ScenarioTexts) => [structure, words.en!, words.ko!];

const sheetOf = ({ file, text }: ScenarioTexts['structure']) => ({
  file,
  data: parse(text) as Value,
});

const sheetsOf = ({ structure, words }: ScenarioTexts): Sheets => ({
  structure: sheetOf(structure),
  words: [
    { ...sheetOf(words.en!), language: 'en' },
    { ...sheetOf(words.ko!), language: 'ko' },
  ],
});

/** The files after a fix, edit by edit. */
function fixed(texts: ScenarioTexts, { edits }: Fix): ScenarioTexts {
  const after = structuredClone(texts);
  for (const { file, edit } of edits) {
    const source = sourcesOf(after).find((each) => each.file === file)!;
    source.text = splice(source.text, splicesOf(source.text, edit));
  }
  return after;
}

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
    const after = complaintsOf(fixed(texts, fix!));
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
    const sheets = { structure: sheetOf(structure), words: [] };
    const fix = fixOf(complaint!, sheets)!;
    const { edit } = fix.edits[0]!;
    const text = splice(structure.text, splicesOf(structure.text, edit));
    expect(checkScenario({ ...texts, structure: { ...structure, text } }).complaints).toEqual([]);
  });

  test('leaves alone what only its author can decide', () => {
    for (const reason of Object.values(FIXES)) {
      if (typeof reason === 'string') expect(reason).toMatch(/^because \w/);
    }
  });
});
