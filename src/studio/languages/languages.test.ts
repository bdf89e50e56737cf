import { describe, expect, it } from 'vitest';
import { type FileEdit, openBench } from '../bench/bench.ts';
import type { Files } from '../document/files.ts';
import { begun } from '../document/history.ts';
import { renamingEdits } from '../outline/items/renaming.ts';
import { allTexts, followed } from './follow.ts';
import { inOrder } from './in-order.ts';
import { sideBySide } from './strings.ts';
import { translate } from './translate.ts';

const FILES: Files = {
  'scenario.yaml': 'languages: [en, ko]\nturns: [{ id: first }, { id: second }]\n',
  'en.yaml':
    'title: Two turns # remark\nturns:\n  first: { title: Drones }\n  second: { title: Letters }\n',
  'ko.yaml': 'title: 두 턴\nturns:\n  first: { title: 무인기 }\nold: 남은 글\n',
};

const bench = (files: Files) =>
  openBench({ id: 'x', history: begun(files), place: { file: 'en.yaml', path: [] } });

const states = (files: Files) =>
  Object.fromEntries((sideBySide(files, 'en', 'ko') ?? []).map(({ part, state }) => [part, state]));

/** Does edits as one step and notes what follows from it. */
function done(files: Files, edits: readonly FileEdit[]): Files {
  const own = bench(files);
  own.edit(edits);
  const after = own.get().history.files;
  own.amend(followed(allTexts(files)!, after, allTexts(after)!));
  expect(own.get().history.done).toHaveLength(1);
  return own.get().history.files;
}

const edited = (files: Files, path: string[], value: string, file: 'en.yaml' | 'ko.yaml'): Files =>
  done(files, [{ file, edit: { kind: 'set', path, value } }]);

describe('texts side by side', () => {
  it('say what is missing and what is left over', () => {
    expect(states(FILES)).toEqual({
      title: 'done',
      'turns/first/title': 'done',
      'turns/second/title': 'missing',
      old: 'extra',
    });
  });

  it('stand in the order of the scenario, not of the file', () => {
    const files = {
      ...FILES,
      'en.yaml':
        'sources: { F1: Said. }\nturns:\n  second: { title: Letters }\n  first: { title: Drones }\ntitle: Two turns\n',
    };
    const structure = { turns: [{ id: 'first' }, { id: 'second' }] };
    const parts = inOrder(sideBySide(files, 'en', 'ko')!, structure).map(({ part }) => part);
    expect(parts).toEqual([
      'title',
      'old',
      'turns/first/title',
      'turns/second/title',
      'sources/F1',
    ]);
  });

  it('are stale once the original has changed, until they are translated again', () => {
    const after = edited(FILES, ['turns', 'first', 'title'], 'Balloons', 'en.yaml');
    expect(states(after)).toMatchObject({ title: 'done', 'turns/first/title': 'stale' });
    expect(after['en.yaml']).toContain('# remark');
    const again = edited(after, ['turns', 'first', 'title'], '풍선', 'ko.yaml');
    expect(states(again)).toMatchObject({ 'turns/first/title': 'done' });
    expect(again['ko.yaml']).not.toContain('stale');
  });

  it('stay stale under another name', () => {
    const stale = edited(FILES, ['turns', 'first', 'title'], 'Balloons', 'en.yaml');
    const after = done(stale, renamingEdits(stale, ['turns', 0], 'dawn'));
    expect(states(after)).toMatchObject({ 'turns/dawn/title': 'stale' });
    const back = done(after, renamingEdits(after, ['turns', 0], 'first'));
    expect(states(back)).toEqual(states(stale));
  });

  it('are stale no more once they have gone', () => {
    const stale = edited(FILES, ['turns', 'first', 'title'], 'Balloons', 'en.yaml');
    const path = ['turns', 'first', 'title'];
    const after = done(stale, [{ file: 'ko.yaml', edit: { kind: 'remove', path } }]);
    expect(after['ko.yaml']).not.toContain('stale');
  });

  it('are translated many at once', () => {
    const texts = new Map([
      ['turns/second/title', '편지'],
      ['title', '턴 둘'],
    ]);
    const own = bench(edited(FILES, ['title'], 'Two rounds', 'en.yaml'));
    expect(states(own.get().history.files)).toMatchObject({ title: 'stale' });
    own.edit(translate(own.get().history.files, 'ko', texts));
    const { files } = own.get().history;
    expect(states(files)).toMatchObject({ title: 'done', 'turns/second/title': 'done' });
    own.undo();
    expect(states(own.get().history.files)).toMatchObject({ title: 'stale' });
  });

  it('wait while a file is no YAML', () => {
    expect(allTexts({ ...FILES, 'ko.yaml': 'a: [' })).toBe(null);
    expect(sideBySide({ ...FILES, 'en.yaml': 'a: [' }, 'en', 'ko')).toBe(null);
  });
});

describe('what sources are called', () => {
  const sources = (title: string) =>
    `sources: { F1: { title: ${title} }, F2: { title: A book } }\n`;
  const files: Files = {
    ...FILES,
    'scenario.yaml': FILES['scenario.yaml'] + sources('A paper'),
    'ko.yaml': `${FILES['ko.yaml']}sourceTitles: { F1: 한 신문 }\n`,
  };

  it('stands beside what is printed, and may be left out', () => {
    const rows = sideBySide(files, 'en', 'ko')!;
    expect(rows).toContainEqual(
      expect.objectContaining({ part: 'sourceTitles/F1', original: 'A paper', state: 'done' }),
    );
    expect(states(files)).toMatchObject({ 'sourceTitles/F2': 'kept' });
    const emptied = done(files, translate(files, 'ko', new Map([['sourceTitles/F1', '']])));
    expect(states(emptied)).toMatchObject({ 'sourceTitles/F1': 'kept' });
  });

  it('is stale once the printed title has changed', () => {
    const path = ['sources', 'F1', 'title'];
    const after = done(files, [
      { file: 'scenario.yaml', edit: { kind: 'set', path, value: 'A journal' } },
    ]);
    expect(states(after)).toMatchObject({ 'sourceTitles/F1': 'stale' });
  });
});
