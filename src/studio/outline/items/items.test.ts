import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../scenario/check/index.ts';
import { splice, splicesOf } from '../../../scenario/edit/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { textsOf } from '../../checking/texts.ts';
import type { Files } from '../../document/files.ts';
import { toldIn } from '../../document/told.ts';
import { sourceName } from '../../forms/words/source-name.ts';
import { adding, beginning, duplicating, moving, raising, removing } from './items.ts';
import { nameProblem } from './names.ts';
import { renamingEdits } from './renaming.ts';

const read = (file: string) => readFileSync(`tests/scenario/tiny/${file}`, 'utf8');
const FILES: Files = {
  'scenario.yaml': read('scenario.yaml'),
  'en.yaml': read('en.yaml'),
  'ko.yaml': read('ko.yaml'),
};
const TOLD = toldIn(FILES);

function edited(edits: readonly FileEdit[]): Files {
  const files = { ...FILES };
  for (const { file, edit } of edits) {
    const text = files[file] ?? '';
    files[file] = splice(text, splicesOf(text, edit));
  }
  return files;
}

const errorsIn = (files: Files) =>
  checkScenario(textsOf(files)).complaints.filter(({ severity }) => severity === 'error');

/** A new part lacks nothing but what its author alone can write: texts, and who it is about. */
const WRITTEN_BY_AUTHORS = new Set([
  'empty-text',
  'few-attackers',
  'call-without-promise',
  'promise-untestable',
  'promise-never-given',
  'missing-field',
]);

describe('a new part', () => {
  it.each<[string, Path, boolean]>([
    ['seat', ['seats'], false],
    ['desk', ['seats', 'seoul', 'desks'], false],
    ['flag', ['flags'], false],
    ['source', ['sources'], false],
    ['event', ['events'], false],
    ['option', ['turns', 1, 'options', 'seoul'], true],
    ['argument', ['turns', 1, 'arguments'], true],
    ['ending', ['endings'], true],
    ['goal', ['goals'], true],
    ['question', ['questions', 'apply'], true],
    ['turn', ['turns'], true],
    ['effect', ['turns', 0, 'options', 'seoul', 0, 'effects'], true],
    ['call', ['calls'], false],
    ['promise', ['promises'], false],
  ])(
    '%s stands in all files, and lacks only what its author must write',
    (_name, holder, listed) => {
      const { edits, path } = adding(TOLD, holder, { listed });
      const files = edited(edits);
      expect(valueAlong(toldIn(files).structure, path)).toBeDefined();
      const codes = errorsIn(files).map(({ code, file }) => `${file} ${code}`);
      const grave = codes.filter((code) => !WRITTEN_BY_AUTHORS.has(code.split(' ')[1]!));
      expect(grave).toEqual([]);
      const inEnglish = codes.filter((code) => code === 'en.yaml empty-text').length;
      expect(codes.filter((code) => code === 'ko.yaml empty-text')).toHaveLength(inEnglish);
    },
  );

  it('of an ending stands before the last, which holds when no other does', () => {
    const { path } = adding(TOLD, ['endings'], { listed: true });
    const endings = valueAlong(TOLD.structure, ['endings']) as unknown[];
    expect(path).toEqual(['endings', endings.length - 1]);
  });

  it('of a flag is raised where it was wished for, and lies at the start', () => {
    const flags = ['turns', 0, 'options', 'seoul', 0, 'flags'];
    const { edits, flag } = raising(TOLD, flags);
    const { structure, words } = toldIn(edited(edits));
    expect(valueAlong(structure, flag)).toBe(0);
    expect(valueAlong(structure, [...flags, String(flag.at(-1))])).toBe(1);
    expect(valueAlong(words.ko, [...flag, 'name'])).toBe('');
  });

  it('that may be left out begins with its words', () => {
    const files = edited(beginning(TOLD, ['turns', 1, 'proposal']));
    const { words } = toldIn(files);
    expect(valueAlong(words.en, ['turns', 'winter', 'proposal'])).toBe('');
    expect(valueAlong(words.ko, ['turns', 'winter', 'proposal'])).toBe('');
  });
});

describe('a part', () => {
  const OPTION = ['turns', 0, 'options', 'seoul', 0];

  it('is copied with its words under a name of its own', () => {
    const { edits, path } = duplicating(TOLD, OPTION)!;
    const files = edited(edits);
    expect(path).toEqual(['turns', 0, 'options', 'seoul', 1]);
    expect(valueAlong(toldIn(files).structure, [...path, 'id'])).toBe('host-2');
    expect(errorsIn(files)).toEqual([]);
  });

  it('goes with its words in every language', () => {
    const told = toldIn(edited(removing(TOLD, OPTION)));
    const place = ['turns', 'summer', 'options', 'seoul', 'host'];
    expect(valueAlong(told.words.en, place)).toBeUndefined();
    expect(valueAlong(told.words.ko, place)).toBeUndefined();
  });

  it('takes what a source is called along', () => {
    expect(sourceName(TOLD, 'F1', 'ko')).toBe('F1 · 어느 신문의 요청 보도');
    expect(sourceName(TOLD, 'F1', 'en')).toBe('F1 · A newspaper, on the request');
    const gone = toldIn(edited(removing(TOLD, ['sources', 'F1'])));
    expect(valueAlong(gone.words.ko, ['sourceTitles', 'F1'])).toBeUndefined();
    const renamed = toldIn(edited(renamingEdits(FILES, ['sources', 'F1'], 'F7')));
    expect(sourceName(renamed, 'F7', 'ko')).toBe('F7 · 어느 신문의 요청 보도');
  });

  it('goes to another place of its list', () => {
    const told = toldIn(edited(moving(['turns', 1], 0)));
    expect(valueAlong(told.structure, ['turns', 0, 'id'])).toBe('winter');
  });

  it('goes by another name in all files as one step', () => {
    const edits = renamingEdits(FILES, ['seats', 'seoul'], 'busan');
    expect(edits.map(({ file }) => file)).toEqual(['scenario.yaml', 'en.yaml', 'ko.yaml']);
    expect(errorsIn(edited(edits))).toEqual([]);
  });

  it.each<[Path, string, ReturnType<typeof nameProblem>]>([
    [['seats', 'seoul'], 'busan', undefined],
    [['seats', 'seoul'], 'tokyo', 'taken'],
    [['seats', 'seoul'], 'seoul', undefined],
    [['seats', 'seoul'], 'all', 'reserved'],
    [['seats', 'seoul'], 'flags', 'reserved'],
    [['seats', 'seoul'], 'two words', 'pattern'],
    [['seats', 'seoul'], '', 'empty'],
    [['flags', 'hotline'], 'constructor', 'reserved'],
    [['sources', 'F1'], 'f1', 'pattern'],
    [OPTION, 'stay-home', undefined],
    [['turns', 1, 'arguments', 0], 'renew', 'taken'],
  ])('at %j may be called %s, or why not', (path, name, problem) => {
    expect(nameProblem(TOLD.structure, path, name)).toBe(problem);
  });
});
