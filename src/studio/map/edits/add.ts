import { LANGUAGES } from '../../../i18n/index.ts';
import { NEW_PARTS, type NewPart } from '../../../i18n/new-parts.ts';
import type { Edit, Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { valueAt } from '../../document/data.ts';
import { type Files, wordsFile } from '../../document/files.ts';
import { toldIn } from '../../document/told.ts';
import { adding } from '../../outline/items/items.ts';
import { listOf, partOf, textOf } from '../story/loose.ts';
import type { StoryNode } from '../story/node.ts';
import { at, type Change, inStructure } from './document.ts';

const partAt = (path: Path): NewPart | undefined => {
  const [area] = path;
  if (path.includes('endings')) return 'ending';
  if (area === 'turns') return path.includes('options') ? 'option' : 'turn';
  if (area === 'calls') return 'call';
  return area === 'events' ? 'event' : undefined;
};

/** What is new has a first title in every language: a part without one is hardly seen on a map. */
const titled = (edits: readonly FileEdit[]): FileEdit[] =>
  edits.map(({ file, edit }) => {
    const language = LANGUAGES.find((each) => wordsFile(each) === file);
    if (!language || edit.kind !== 'set' || partOf(edit.value, 'title') !== '')
      return { file, edit };
    const part = partAt(edit.path);
    const title = part ? NEW_PARTS[language][part] : '';
    return { file, edit: { ...edit, value: { ...(edit.value as object), title } } };
  });

/** Adds a part as every other view does, and leads to it. */
function added(
  files: Files,
  holder: Path,
  how: Parameters<typeof adding>[2],
  then: (path: Path) => Edit[] = () => [],
): Change {
  const { edits, path } = adding(toldIn(files), holder, how);
  return { edits: [...titled(edits), ...then(path).map(inStructure)], place: at(path) };
}

/** A turn after the one with an index; after -1 is the first. */
const addTurn = (files: Files, after: number): Change =>
  added(files, ['turns'], { listed: true, at: after + 1 });

/** An option of the seat at a path such as `turns 2 options seoul`, after the one with an index. */
const addOption = (files: Files, seat: Path, after: number): Change =>
  added(files, seat, {
    ...{ listed: true, at: after + 1 },
    given: { id: '', effort: { multilateral: 0.5 } },
  });

/** A call or an event that may come in a turn; what else it is, is written in its form. */
const addIn = (files: Files, area: 'calls' | 'events', turn: string): Change =>
  added(files, [area], { listed: false }, (path) => [
    { kind: 'set', path: [...path, 'turns'], value: [turn] },
  ]);

/** An ending before the last, which has no condition. The first that holds is told. */
function addEnding(files: Files, data: Value, outlook: Path, after: number): Change {
  const last = listOf(valueAt(data, outlook)).length - 1;
  return added(files, outlook, {
    ...{ listed: true, at: Math.max(0, Math.min(after + 1, last)) },
    // Never holds, and the check says so: it hides no other ending until its author has written when.
    given: { id: '', when: 'turn < 1' },
  });
}

/** What can be added after a part, and how. */
export function additions(
  files: Files,
  data: Value,
  node: StoryNode,
): { part: NewPart; change: () => Change }[] {
  const { kind, path, turns } = node;
  const turn = turns[0] ?? listOf(partOf(data, 'turns')).length - 1;
  const turnId = textOf(valueAt(data, ['turns', turn, 'id']));
  const newTurn = { part: 'turn' as const, change: () => addTurn(files, turn) };
  const newCall = { part: 'call' as const, change: () => addIn(files, 'calls', turnId) };
  const newEvent = { part: 'event' as const, change: () => addIn(files, 'events', turnId) };
  const last = Number(path.at(-1));
  switch (kind) {
    case 'start':
      return [{ part: 'turn', change: () => addTurn(files, -1) }];
    case 'turn':
    case 'call':
    case 'event':
      return turnId === '' ? [newTurn] : [newTurn, newCall, newEvent];
    case 'seat': {
      const end = listOf(valueAt(data, path)).length - 1;
      return [{ part: 'option', change: () => addOption(files, path, end) }];
    }
    case 'option':
      return [
        { part: 'option', change: () => addOption(files, path.slice(0, -1), last) },
        ...(turnId === '' ? [] : [newEvent]),
      ];
    case 'outlook': {
      const end = listOf(valueAt(data, path)).length - 1;
      return [{ part: 'ending', change: () => addEnding(files, data, path, end) }];
    }
    case 'ending':
      return [{ part: 'ending', change: () => addEnding(files, data, path.slice(0, -1), last) }];
  }
}
