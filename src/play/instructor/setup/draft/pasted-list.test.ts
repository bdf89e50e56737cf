import { expect, it } from 'vitest';
import { readList } from './pasted-list.ts';

it('reads names with numbers as they come out of a spreadsheet', () => {
  const { people, slips } = readList('Kim Minji, 2\r\nLee Junho;1\n\n김하나\t2\n', 2);
  expect(slips).toEqual([]);
  expect(people).toEqual([
    { name: 'Kim Minji', table: 1 },
    { name: 'Lee Junho', table: 0 },
    { name: '김하나', table: 1 },
  ]);
});

it('seats who has no number where fewest sit', () => {
  const { people } = readList('a, 1\nb\nc\nd', 3);
  expect(people.map(({ table }) => table)).toEqual([0, 1, 2, 0]);
});

it('says which line it cannot take', () => {
  const { people, slips } = readList(`a, 9\nb, 0\n${'x'.repeat(25)}\nc\nc`, 2);
  expect(people.map(({ name }) => name)).toEqual(['c']);
  expect(slips).toEqual([
    { line: 1, why: 'no-table' },
    { line: 2, why: 'no-table' },
    { line: 3, why: 'too-long' },
    { line: 5, why: 'twice' },
  ]);
});
