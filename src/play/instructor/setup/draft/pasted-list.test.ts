import { expect, it } from 'vitest';
import { readList } from './pasted-list.ts';

it('reads names with numbers as they come out of a spreadsheet', () => {
  const { people, slips } = readList('Kim Minji, 2\r\nLee Junho;1\n\n김하나\t2\n', 2);
  expect(slips).toEqual([]);
  expect(people).toEqual([
    { name: 'Kim Minji', place: 1 },
    { name: 'Lee Junho', place: 0 },
    { name: '김하나', place: 1 },
  ]);
});

it('seats who has no number where fewest sit', () => {
  const { people } = readList('a, 1\nb\nc\nd', 3);
  expect(people.map(({ place }) => place)).toEqual([0, 1, 2, 0]);
});

it('says which line it cannot take', () => {
  const { people, slips } = readList(`a, 9\nb, 0\n${'x'.repeat(25)}\nc\nc`, 2);
  expect(people.map(({ name }) => name)).toEqual(['c']);
  expect(slips).toEqual([
    { line: 1, why: 'no-place' },
    { line: 2, why: 'no-place' },
    { line: 3, why: 'too-long' },
    { line: 5, why: 'twice' },
  ]);
});

it('seats people with a government by its number or its name in any language', () => {
  const called = [
    ['Seoul', '서울'],
    ['Tokyo', '도쿄'],
  ];
  const { people, slips } = readList(
    'Kim Minji, tokyo\n김하나\t서울\nBo; 2\nLee\nRuiz, Ana, Seoul\nChidi, Tokio',
    2,
    called,
  );
  expect(people).toEqual([
    { name: 'Kim Minji', place: 1 },
    { name: '김하나', place: 0 },
    { name: 'Bo', place: 1 },
    { name: 'Lee', place: 0 },
    { name: 'Ruiz, Ana', place: 0 },
  ]);
  // A slip of the pen is said, not taken for a part of the name.
  expect(slips).toEqual([{ line: 6, why: 'no-place' }]);
});
