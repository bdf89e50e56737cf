import type { Value } from '../../../scenario/edit/index.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { valueAt } from '../../document/data.ts';
import { entriesOf, partOf, textOf, textsOf } from '../story/loose.ts';
import type { StoryLink, StoryNode } from '../story/node.ts';
import { inStructure } from './document.ts';
import { without } from './remove.ts';

/** A link that the format has a place for. */
export interface Joint {
  kind: 'promise' | 'comes';
  /** The promise that would be given; empty for a turn in which something may come. */
  by: string;
  edits: FileEdit[];
}

const promisesTestedBy = (data: Value, call: StoryNode): string[] =>
  entriesOf(partOf(data, 'promises')).flatMap(([name, promise]) =>
    partOf(promise, 'test') === call.name ? [name] : [],
  );

/** A turn stands in its place among the others that something names. */
function named(data: Value, { path }: StoryNode, turn: StoryNode): FileEdit[] {
  const list = [...path, 'turns'];
  const ids = textsOf(valueAt(data, list));
  const order = (id: string) =>
    (valueAt(data, ['turns']) as Value[]).findIndex((one) => textOf(partOf(one, 'id')) === id);
  const before = ids.filter((id) => order(id) < (turn.turns[0] ?? 0)).length;
  return [inStructure({ kind: 'insert', path: [...list, before], value: turn.name })];
}

/** Every way in which one part can be linked to another and is not yet. */
export function jointsOf(data: Value, from: StoryNode, to: StoryNode): Joint[] {
  if (from.kind === 'turn' && (to.kind === 'call' || to.kind === 'event')) {
    const there = textsOf(valueAt(data, [...to.path, 'turns'])).includes(from.name);
    return there || from.name === ''
      ? []
      : [{ kind: 'comes', by: '', edits: named(data, to, from) }];
  }
  if (to.kind !== 'call') return [];
  if (from.kind === 'option') {
    const list = [...from.path, 'makes'];
    const made = textsOf(valueAt(data, list));
    return promisesTestedBy(data, to)
      .filter((by) => !made.includes(by))
      .map((by) => {
        const path = [...list, made.length];
        return { kind: 'promise', by, edits: [inStructure({ kind: 'insert', path, value: by })] };
      });
  }
  if (from.kind !== 'start') return [];
  return promisesTestedBy(data, to)
    .filter((by) => valueAt(data, ['promises', by, 'standing']) !== true)
    .map((by) => {
      const path = ['promises', by, 'standing'];
      return { kind: 'promise', by, edits: [inStructure({ kind: 'set', path, value: true })] };
    });
}

/** What takes a link away; nothing where it is written as a condition, which is changed there. */
export function cut(
  data: Value,
  { kind, by, path }: StoryLink,
  from: StoryNode,
): FileEdit[] | null {
  if (kind === 'comes') return without(data, path, from.name);
  if (kind !== 'promise') return null;
  if (from.kind === 'option') return without(data, path, by);
  if (from.kind !== 'start') return null;
  return [inStructure({ kind: 'remove', path: ['promises', by, 'standing'] })];
}
