import { NEW_PARTS, type NewPart } from '../../../i18n/new-parts.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { valueAt } from '../../document/data.ts';
import type { Files } from '../../document/files.ts';
import { toldIn } from '../../document/told.ts';
import { freshOptions } from '../../outline/items/fresh-turn.ts';
import { adding } from '../../outline/items/items.ts';
import { entriesOf, listOf, partOf, textOf } from '../story/loose.ts';
import type { StoryNode } from '../story/node.ts';
import { dayBetween } from './day-between.ts';
import { at, type Change, freeName, inAllWords, inStructure } from './document.ts';

const idsIn = (list: Value | undefined): string[] =>
  listOf(list).map((item) => textOf(partOf(item, 'id')));

const titled = (files: Files, part: NewPart, path: Path) =>
  inAllWords(files, (language) => ({
    kind: 'set',
    path: [...path, 'title'],
    value: NEW_PARTS[language][part],
  }));

/** A turn after the one with an index; after -1 is the first. Everyone who chose before chooses. */
export function addTurn(files: Files, data: Value, after: number): Change {
  const turns = listOf(partOf(data, 'turns'));
  const beside = turns[after] ?? turns[after + 1];
  const id = freeName('turn', '-', idsIn(turns));
  const seats = entriesOf(partOf(beside, 'options')).map(([seat]) => seat);
  const debating = entriesOf(partOf(data, 'cabinets')).map(([seat]) => seat);
  const cabinets = debating.filter((seat) => seats.includes(seat));
  const dayOf = (turn: Value | undefined) => textOf(partOf(turn, 'date'));
  const next = turns[after + 1];
  const options = seats.map((seat): [string, Value] => [seat, freshOptions(data, seat)]);
  const value: Value = {
    id,
    date: dayBetween(dayOf(turns[after]), next ? dayOf(next) : textOf(partOf(data, 'ends'))),
    sources: ['assumption'],
    options: Object.fromEntries(options),
    ...(cabinets.length > 0 && {
      cabinets: Object.fromEntries(cabinets.map((seat) => [seat, { arguments: [] }])),
    }),
  };
  const words = inAllWords(files, (language) => {
    const { turn, option: title } = NEW_PARTS[language];
    // Each its own: YAML would write what is shared once, and point at it.
    const told = ([seat, list]: [string, Value]) => [
      seat,
      Object.fromEntries(idsIn(list).map((option) => [option, { title }])),
    ];
    return {
      kind: 'set',
      path: ['turns', id],
      value: { title: turn, options: Object.fromEntries(options.map(told)) },
    };
  });
  const path = ['turns', after + 1];
  return { edits: [inStructure({ kind: 'insert', path, value }), ...words], place: at(path) };
}

/** An option of the seat at a path such as `turns 2 options seoul`, after the one with an index. */
export function addOption(files: Files, data: Value, seat: Path, after: number): Change {
  const id = freeName('option', '-', idsIn(valueAt(data, seat)));
  const path = [...seat, after + 1];
  const value = { id, effort: { multilateral: 0.5 } };
  const turn = textOf(valueAt(data, [...seat.slice(0, 2), 'id']));
  const words = titled(files, 'option', ['turns', turn, ...seat.slice(2), id]);
  return { edits: [inStructure({ kind: 'insert', path, value }), ...words], place: at(path) };
}

/** An event that may happen at the end of a turn. */
export function addEvent(files: Files, data: Value, turn: string): Change {
  const taken = entriesOf(partOf(data, 'events')).map(([name]) => name);
  const path = ['events', freeName('event', '', taken)];
  const value = { turns: [turn], chance: 0.5, sources: ['assumption'] };
  const edits = [inStructure({ kind: 'set', path, value }), ...titled(files, 'event', path)];
  return { edits, place: at(path) };
}

/** A call that tests somebody in a turn; what it tests and how it can go is written in its form. */
export function addCall(files: Files, turn: string): Change {
  const { edits, path } = adding(toldIn(files), ['calls'], { listed: false });
  const when = inStructure({ kind: 'set', path: [...path, 'turns'], value: [turn] });
  return { edits: [...edits, when, ...titled(files, 'call', path)], place: at(path) };
}

/** An ending before the last, which has no condition. The first that holds is told. */
export function addEnding(files: Files, data: Value, outlook: Path, after: number): Change {
  const list = listOf(valueAt(data, outlook));
  const id = freeName('ending', '-', idsIn(list));
  const path = [...outlook, Math.max(0, Math.min(after + 1, list.length - 1))];
  // Never holds, and the check says so: it hides no other ending until its author has written when.
  const value = { id, when: 'turn < 1' };
  const words = titled(files, 'ending', [...outlook, id]);
  return { edits: [inStructure({ kind: 'insert', path, value }), ...words], place: at(path) };
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
  const newTurn = { part: 'turn' as const, change: () => addTurn(files, data, turn) };
  const newCall = { part: 'call' as const, change: () => addCall(files, turnId) };
  const newEvent = { part: 'event' as const, change: () => addEvent(files, data, turnId) };
  const last = Number(path.at(-1));
  switch (kind) {
    case 'start':
      return [{ part: 'turn', change: () => addTurn(files, data, -1) }];
    case 'turn':
    case 'call':
    case 'event':
      return turnId === '' ? [newTurn] : [newTurn, newCall, newEvent];
    case 'seat': {
      const end = listOf(valueAt(data, path)).length - 1;
      return [{ part: 'option', change: () => addOption(files, data, path, end) }];
    }
    case 'option':
      return [
        { part: 'option', change: () => addOption(files, data, path.slice(0, -1), last) },
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
