import { expect, it } from 'vitest';
import { begun } from '../document/history.ts';
import { openBench } from './bench.ts';

const opened = () =>
  openBench({
    id: 'a',
    history: begun({ 'scenario.yaml': 'id: x\n', 'en.yaml': 'title: X\n' }),
    place: { file: 'scenario.yaml', path: [] },
  });

it('other files come and go as one step', () => {
  const bench = opened();
  bench.write({ 'scenario.yaml': 'id: y\n', 'ko.yaml': 'title: 와이\n' });
  const { history } = bench.get();
  expect(history.files).toMatchObject({
    'scenario.yaml': 'id: y\n',
    'en.yaml': '',
    'ko.yaml': 'title: 와이\n',
  });
  bench.undo();
  expect(bench.get().history.files).toMatchObject({
    'scenario.yaml': 'id: x\n',
    'en.yaml': 'title: X\n',
    'ko.yaml': '',
  });
  expect(bench.get().history.done).toEqual([]);
});

it('a closed bench changes no more, and can still be looked at', () => {
  const bench = opened();
  bench.type('en.yaml', [{ from: 7, remove: 'X', insert: 'Y' }]);
  bench.close();
  const { history } = bench.get();
  bench.write({});
  bench.undo();
  bench.type('en.yaml', [{ from: 7, remove: 'Y', insert: 'Z' }]);
  expect(bench.get().history).toBe(history);
  bench.go({ file: 'en.yaml', path: ['title'] });
  expect(bench.get().place.file).toBe('en.yaml');
});
