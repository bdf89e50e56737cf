import { expect, it } from 'vitest';
import { pagesOf } from './pages-of.ts';

const rows = (...heights: number[]) => {
  let top = 0;
  return heights.map((height) => {
    const span = { from: top, to: top + height };
    top += height;
    return span;
  });
};

it('shows what fits on one page', () => {
  expect(pagesOf(rows(100, 100), 300)).toEqual([{ from: 0, to: 200 }]);
  expect(pagesOf([], 300)).toHaveLength(1);
});

it('begins a page with the first card that was not whole', () => {
  expect(pagesOf(rows(200, 200, 200), 450)).toEqual([
    { from: 0, to: 400 },
    { from: 400, to: 600 },
  ]);
});

it('keeps cards that stand beside each other on one page', () => {
  const [first, second] = rows(200, 200);
  const pages = pagesOf([first!, { ...first!, to: 150 }, second!, { ...second!, to: 350 }], 300);
  expect(pages).toEqual([
    { from: 0, to: 200 },
    { from: 200, to: 400 },
  ]);
});

it('shows a card that is higher than the wall in parts, and ends whatever it is given', () => {
  expect(pagesOf(rows(700, 100), 300).map(({ from }) => from)).toEqual([0, 300, 600]);
  expect(pagesOf(rows(5), 0)).not.toHaveLength(0);
});
