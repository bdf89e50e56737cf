import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';

it('names the lines that came and went in each file, and nothing that only moved', () => {
  expect(
    changesBetween(
      { 'scenario.yaml': 'a\nb\nc\nc\n', 'en.yaml': 'same', 'ko.yaml': 'gone' },
      { 'scenario.yaml': 'b\na\n\nc\nd\n', 'en.yaml': 'same' },
    ),
  ).toEqual([
    { file: 'scenario.yaml', came: ['d'], went: ['c'] },
    { file: 'ko.yaml', came: [], went: ['gone'] },
  ]);
});
