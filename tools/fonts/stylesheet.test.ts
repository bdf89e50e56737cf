import { expect, it } from 'vitest';
import { asianSlices, latinSlice, type ShippedWords } from './glyphs.ts';
import { ranges } from './stylesheet.ts';

const words: ShippedWords = {
  signs: 'English 한국어',
  home: '바퀴',
  match: '바퀴살 → “한”',
  rooms: '바퀴 교실',
  scenarios: [
    { id: 'one', serif: '바다', sans: '바다 서울 동맹', opened: '책' },
    { id: 'two', serif: '하늘', sans: '하늘 동해', opened: '글 하늘' },
  ],
};

it('cuts Hangul into slices that do not overlap, and leaves nothing out', () => {
  const slices = asianSlices(words, 'sans');
  const all = slices.map(({ glyphs }) => glyphs).join('');
  expect(new Set(all).size).toBe([...all].length);
  for (const letter of '한국어바퀴살다서울동맹하늘해교실책글') expect(all).toContain(letter);
  expect(slices.map(({ name }) => name)).toEqual([
    'signs',
    'home',
    'match',
    'scenarios',
    'one',
    'two',
    'rooms',
    'late',
  ]);
  expect(slices.find(({ name }) => name === 'scenarios')?.glyphs).toBe('동');
});

it('keeps the serif to the fields that are set in it, and the rest for later', () => {
  expect(asianSlices(words, 'serif').map(({ glyphs }) => glyphs)).toEqual([
    '바퀴',
    '살한',
    '다',
    '늘하',
    '교실',
    '글동맹서울책해',
  ]);
});

it('has every Latin letter, and the signs that the words use', () => {
  const { glyphs } = latinSlice(words);
  for (const letter of 'azAZ09~→“”') expect(glyphs).toContain(letter);
  expect(glyphs).not.toContain('한');
});

it('joins neighbours in a range', () => {
  expect(ranges('abc가d')).toBe('U+61-64,U+ac00');
});
