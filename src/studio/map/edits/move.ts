import type { Value } from '../../../scenario/edit/index.ts';
import { valueAt } from '../../document/data.ts';
import { listOf } from '../story/loose.ts';
import type { StoryNode } from '../story/node.ts';
import { at, type Change, inStructure } from './document.ts';

/** Moves a turn, an option or an ending one place up or down its list; nothing at the edge. */
export function move(data: Value, { kind, path }: StoryNode, by: 1 | -1): Change | null {
  const index = path.at(-1);
  if (typeof index !== 'number' || !['turn', 'option', 'ending'].includes(kind)) return null;
  const holder = path.slice(0, -1);
  const to = index + by;
  if (to < 0 || to >= listOf(valueAt(data, holder)).length) return null;
  return { edits: [inStructure({ kind: 'move', path, to })], place: at([...holder, to]) };
}
