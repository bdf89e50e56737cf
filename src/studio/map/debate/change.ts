import { NEW_PARTS } from '../../../i18n/new-parts.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { valueAt } from '../../document/data.ts';
import type { Files } from '../../document/files.ts';
import { at, type Change, freeName, inAllWords, inStructure } from '../edits/document.ts';
import { spokenOf, without } from '../edits/remove.ts';
import { entriesOf, listOf } from '../story/loose.ts';
import { type Debate, hangsOn, type Point, type Side } from './debate.ts';

/** A new argument of the seat's first desk, that speaks to a point. */
export function addArgument(
  files: Files,
  data: Value,
  { path, words, points, seat }: Debate,
  target: { id: string; side: Side } | null,
): Change {
  const id = freeName(
    'argument',
    '-',
    points.map((point) => point.id),
  );
  const list = [...path, 'arguments'];
  const here = [...list, listOf(valueAt(data, list)).length];
  const desk = entriesOf(valueAt(data, ['seats', seat, 'desks']))[0]?.[0] ?? '';
  const value: Value = {
    ...{ id, desk, base: 0.5 },
    ...(target && { [target.side]: [target.id] }),
    evidence: ['assumption'],
  };
  const told = inAllWords(files, (language) => ({
    kind: 'set',
    path: [...words, 'arguments', id, 'claim'],
    value: NEW_PARTS[language].argument,
  }));
  return { edits: [inStructure({ kind: 'insert', path: here, value }), ...told], place: at(here) };
}

const OTHER = { supports: 'attacks', attacks: 'supports' } as const;

/** Why two points cannot be linked. */
export type Refused = 'option-speaks' | 'itself' | 'circle';

/** Lets an argument support or attack a point; what it did to it before ends. */
export function connect(
  data: Value,
  debate: Debate,
  from: Point,
  to: Point,
  side: Side,
): FileEdit[] | Refused {
  if (from.kind === 'option') return 'option-speaks';
  if (from.id === to.id) return 'itself';
  if (hangsOn(debate, to.id, from.id)) return 'circle';
  if (from[side].includes(to.id)) return [];
  const list = [...from.path, side];
  const path = [...list, listOf(valueAt(data, list)).length];
  return [
    ...without(data, [...from.path, OTHER[side]], to.id),
    inStructure({ kind: 'insert', path, value: to.id }),
  ];
}

export const disconnect = (data: Value, from: Point, to: Point, side: Side): FileEdit[] =>
  without(data, [...from.path, side], to.id);

/** Takes an argument away, with its words and its name in the lists of others. */
export function removeArgument(files: Files, data: Value, debate: Debate, point: Point): Change {
  const edits = [
    ...spokenOf(data, debate.path).flatMap((list) => without(data, list, point.id)),
    inStructure({ kind: 'remove', path: point.path }),
    ...inAllWords(files, (_, all) =>
      valueAt(all, point.words) === undefined ? null : { kind: 'remove', path: point.words },
    ),
  ];
  return { edits, place: at(debate.path) };
}
