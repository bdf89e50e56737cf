import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../scenario/edit/index.ts';
import { turnSchema } from '../../../scenario/format/turn.ts';
import { openBench } from '../../bench/bench.ts';
import { dataOf, valueAt } from '../../document/data.ts';
import { type FileName, type Files, STRUCTURE } from '../../document/files.ts';
import { begun } from '../../document/history.ts';
import { dayBetween } from '../../outline/items/day-between.ts';
import type { StoryNode } from '../story/node.ts';
import { storyOf } from '../story/story.ts';
import { additions } from './add.ts';
import type { Change } from './document.ts';
import { cut, jointsOf } from './link.ts';
import { move } from './move.ts';
import { remove } from './remove.ts';
import { titleEdit } from './title.ts';

const FILES: Files = Object.fromEntries(
  ['scenario.yaml', 'en.yaml', 'ko.yaml'].map((file) => [
    file,
    readFileSync(`scenarios/third-approach/${file}`, 'utf8'),
  ]),
);

/** The built-in scenario on a workbench, with what the map says of it. */
function workbench(files = FILES) {
  const place = { file: STRUCTURE, path: [] } as const;
  const bench = openBench({ id: 'x', history: begun(files), place });
  const all = () => bench.get().history.files;
  const data = (file: FileName = STRUCTURE): Value => {
    const read = dataOf(file, all()[file] ?? '');
    if (!read.ok) throw new Error(`${file} cannot be read`);
    return read.data;
  };
  const node = (id: string): StoryNode => {
    const found = storyOf(data()).nodes.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id} on the map`);
    return found;
  };
  const perform = ({ edits, place: to }: Change) => {
    bench.edit(edits);
    bench.go(to);
  };
  const add = (id: string, part: string) => {
    const wished = additions(all(), data(), node(id)).find((one) => one.part === part);
    if (!wished) throw new Error(`no ${part} after ${id}`);
    perform(wished.change());
  };
  return { bench, all, data, node, perform, add };
}

describe('adding', () => {
  it('lets a call come in the chosen turn, with a title in every language', () => {
    const { bench, data, node, add } = workbench();
    add('turns.first-choice', 'call');
    const { path } = bench.get().place;
    expect(path).toEqual(['calls', 'call1']);
    expect(valueAt(data(), [...path, 'turns'])).toEqual(['first-choice']);
    expect(valueAt(data('ko.yaml'), [...path, 'title'])).toBe('새 요청');
    expect(node('calls.call1').turns).toEqual([0]);
  });

  it('puts an option behind the chosen one, with a title in every language', () => {
    const { bench, data, add } = workbench();
    add('turns.first-choice.options.seoul.alliance-first', 'option');
    expect(bench.get().place.path).toEqual(['turns', 0, 'options', 'seoul', 2]);
    expect(valueAt(data(), ['turns', 0, 'options', 'seoul', 2, 'id'])).toBe('option-1');
    const title = ['turns', 'first-choice', 'options', 'seoul', 'option-1', 'title'];
    expect(valueAt(data('en.yaml'), title)).toBe('New option');
    expect(valueAt(data('ko.yaml'), title)).toBe('새 선택지');
  });

  it('puts a turn between two others, on a day between theirs, in which all choose', () => {
    const { data, add, all } = workbench();
    add('turns.first-choice', 'turn');
    const turn = valueAt(data(), ['turns', 1]) as { [key: string]: Value };
    const [before, after] = [0, 2].map((at) => String(valueAt(data(), ['turns', at, 'date'])));
    expect(before! < String(turn.date) && String(turn.date) < after!).toBe(true);
    expect(Object.keys(turn.options as object)).toEqual([
      'seoul',
      'tokyo',
      'washington',
      'partners',
    ]);
    expect(turnSchema.safeParse(turn).error).toBeUndefined();
    expect(all()['en.yaml']).not.toMatch(/[&*]a\d/);
  });

  it('puts an ending before the last, which has no condition', () => {
    const { data, add } = workbench();
    const count = (valueAt(data(), ['endings']) as Value[]).length;
    add('endings', 'ending');
    expect(valueAt(data(), ['endings', count - 1, 'id'])).toBe('ending-1');
    expect(valueAt(data(), ['endings', count, 'when'])).toBeUndefined();
  });

  it('puts an event at the end of a turn', () => {
    const { data, add, node } = workbench();
    add('turns.vilnius', 'event');
    expect(valueAt(data(), ['events', 'event1', 'turns'])).toEqual(['vilnius']);
    expect(node('events.event1').turns).toEqual([6]);
  });
});

describe('removing', () => {
  it('takes the words of all languages and the mentions along, and undo brings all back', () => {
    const { bench, all, data, node, perform } = workbench();
    perform(remove(all(), data(), node('turns.vilnius')));
    expect(all()['scenario.yaml']).not.toMatch(/turns: \[[^\]]*vilnius/);
    expect(valueAt(data('ko.yaml'), ['turns', 'vilnius'])).toBeUndefined();
    expect(valueAt(data('en.yaml'), ['turns', 'camp-david', 'title'])).toBeDefined();
    bench.undo();
    expect(all()).toEqual(FILES);
  });

  it('takes an option out of the arguments that spoke of it', () => {
    const { all, data, node, perform } = workbench();
    const option = node('turns.first-choice.options.seoul.own-strength');
    perform(remove(all(), data(), option));
    const left = JSON.stringify(valueAt(data(), ['turns', 0, 'arguments']));
    expect(left).not.toContain('own-strength');
    expect(left).toContain('alliance-first');
  });
});

it('moves a turn, an option and an ending one place, and no further than the edge', () => {
  const { data, node, perform } = workbench();
  expect(move(data(), node('turns.first-choice'), -1)).toBeNull();
  perform(move(data(), node('turns.first-choice'), 1)!);
  expect(valueAt(data(), ['turns', 1, 'id'])).toBe('first-choice');
  expect(move(data(), node('events.beijing'), 1)).toBeNull();
});

describe('a drawn link', () => {
  it('lets an option give a promise that the call tests, and takes it away again', () => {
    const { bench, data, node, all } = workbench();
    const [option, call] = [
      node('turns.first-choice.options.seoul.own-strength'),
      node('calls.shells'),
    ];
    const [joint] = jointsOf(data(), option, call);
    expect(joint?.by).toBe('stockpile');
    bench.edit(joint!.edits);
    const made = storyOf(data()).links.find(
      ({ kind, from }) => kind === 'promise' && from === option.id,
    );
    expect(made?.to).toBe('calls.shells');
    expect(jointsOf(data(), option, call)).toEqual([]);
    bench.edit(cut(data(), made!, option)!);
    expect(storyOf(data()).links).toEqual(
      storyOf(dataOf(STRUCTURE, all()[STRUCTURE]!).ok ? data() : {}).links,
    );
    expect(jointsOf(data(), option, call)).toHaveLength(1);
  });

  it('lets an event come in a turn, in the order of the turns', () => {
    const { bench, data, node } = workbench();
    bench.edit(jointsOf(data(), node('turns.own-bomb'), node('events.courts'))[0]!.edits);
    expect(valueAt(data(), ['events', 'courts', 'turns'])).toEqual([
      'own-bomb',
      'washington-declaration',
      'vilnius',
      'camp-david',
    ]);
  });

  it('is not drawn where the format has no place for it', () => {
    const { data, node } = workbench();
    const option = node('turns.first-choice.options.seoul.own-strength');
    expect(jointsOf(data(), option, node('events.courts'))).toEqual([]);
    expect(jointsOf(data(), node('events.courts'), node('calls.shells'))).toEqual([]);
  });
});

it('calls a part something else in one language', () => {
  const { bench, data, node } = workbench();
  bench.edit(titleEdit(node('calls.drones'), 'ko', '서울 하늘의 무인기'));
  expect(valueAt(data('ko.yaml'), ['calls', 'drones', 'title'])).toBe('서울 하늘의 무인기');
});

it('begins a scenario from an empty file', () => {
  const { data, add, bench } = workbench({
    'scenario.yaml': 'format: 1\n',
    'en.yaml': 'title: x\n',
  });
  add('endings', 'ending');
  expect(valueAt(data(), ['endings', 0, 'id'])).toBe('ending-1');
  bench.undo();
  expect(bench.get().history.files['scenario.yaml']).toBe('format: 1\n');
});

it.each([
  ['2003-03-01', '2003-03-21', '2003-03-11'],
  ['2003-03-01', 'soon', '2003-03-31'],
  ['', '2003-03-31', '2003-03-01'],
])('finds a day between %s and %s', (before, after, day) => {
  expect(dayBetween(before, after)).toBe(day);
});
