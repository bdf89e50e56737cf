import { expect, test } from 'vitest';
import { sayComplaint } from '../../src/i18n/complaints.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { checkScenario } from '../../src/scenario/check/index.ts';
import { CODES, type ComplaintCode, readScenario } from '../../src/scenario/read/index.ts';
import { FIXTURES } from './fixtures.ts';
import { broken, textOfTiny, tiny } from './tiny.ts';

const codesOf = (structure: string) =>
  checkScenario(tiny({ structure })).complaints.map(({ code }) => code);

test('the tiny scenario has nothing to complain of', () => {
  const reading = checkScenario(tiny());
  expect(reading.complaints).toEqual([]);
  expect(reading).toMatchObject({
    scenario: { id: 'tiny', spans: [0.4956, 0.4791] },
    words: { en: { title: 'Tiny' }, ko: { title: '아주 작은 시나리오' } },
  });
});

test('a listed language without its file is told of at the list', () => {
  const { structure, words } = tiny();
  const { complaints } = readScenario({ structure, words: { en: words.en! } });
  const line = structure.text.split('\n').indexOf('languages: [en, ko]') + 1;
  expect(complaints).toEqual([
    expect.objectContaining({ code: 'words-file-missing', line, column: 17 }),
  ]);
});

test('a promise that is given after its last call is told of', () => {
  const late = textOfTiny('structure')
    .replace('    standing: true\n', '')
    .replace('turns: [summer, winter]', 'turns: [summer]')
    .replace('{ id: build, effort', '{ id: build, makes: [shield], effort');
  expect(codesOf(late)).toContain('promise-given-late');
});

test('a scenario with one promise and one call is told to have more', () => {
  const text = textOfTiny('structure');
  const short = text
    .replace(/ {2}escort:[\s\S]*?(?=\ncalls:)/, '')
    .replace(/ {2}convoy:[\s\S]*?(?=\nevents:)/, '');
  expect(codesOf(short).filter((code) => code === 'too-little-drama')).toHaveLength(2);
});

test('a warning can be silenced with a reason, an error cannot', () => {
  const short = textOfTiny('structure').replace(
    '  F2:\n',
    '  F3: { kind: fact, title: x }\n  F2:\n',
  );
  const warned = (text: string) => codesOf(text).filter((code) => CODES[code] === 'warning');
  expect(warned(short)).toEqual(['unused-source']);
  const silence = (code: string, at: string) =>
    `silenced: [{ code: ${code}, at: ${at}, reason: for the next turn }]\n`;
  expect(warned(short + silence('unused-source', 'sources.F3'))).toEqual([]);
  expect(warned(short + silence('unused-source', 'sources.F2')).sort()).toEqual([
    'silenced-nothing',
    'unused-source',
  ]);
  const wrong = textOfTiny('structure').replace('hub: washington', 'hub: tokyo');
  const said = codesOf(wrong);
  expect(codesOf(wrong + silence(said[0]!, 'hub'))).toEqual(expect.arrayContaining(said));
});

/** Codes that are shown by the tests above and in hostile.test.ts. */
const ELSEWHERE: ComplaintCode[] = [
  'file-too-large',
  'yaml-too-heavy',
  'more-complaints',
  'words-file-missing',
  'promise-given-late',
  'too-little-drama',
];

test('every complaint that can be made is made in a test', () => {
  const made = new Set([...FIXTURES.map(([code]) => code), ...ELSEWHERE]);
  expect(Object.keys(CODES).filter((code) => !made.has(code as ComplaintCode))).toEqual([]);
});

test('every complaint is said without a gap in every language', () => {
  const said = FIXTURES.flatMap(
    ([, part, passage, by, spot]) => broken(part, passage, by, spot).complaints,
  );
  for (const language of LANGUAGES) {
    for (const complaint of said) {
      const { message, fix } = sayComplaint(complaint, language);
      expect(message + fix, complaint.code).not.toMatch(/[{}]\w|undefined|\s{2}|“”/);
      expect(message.length * fix.length).toBeGreaterThan(0);
    }
  }
}, 60_000);

test('a near miss is asked about', () => {
  const { complaints } = broken('structure', 'gauges: [commitment', 'gauges: [comitment');
  expect(sayComplaint(complaints[0]!, 'en').fix).toBe('Did you mean “commitment”?');
});
