import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { valueAt } from '../../document/data.ts';
import { STRUCTURE } from '../../document/files.ts';
import type { Place } from '../../document/step.ts';
import { textOf } from './loose.ts';
import type { StoryNode } from './node.ts';

const startsWith = (path: Path, beginning: Path): boolean =>
  beginning.length <= path.length &&
  beginning.every((step, at) => String(step) === String(path[at]));

/** The innermost part of the map that holds a place of the document; nothing for what is not on it. */
export function nodeAt(
  nodes: readonly StoryNode[],
  data: Value,
  { file, path }: { file: string; path: Path },
): StoryNode | null {
  const inWords = file !== STRUCTURE;
  const where = ({ path: own, words }: StoryNode): Path | null => (inWords ? words : own);
  let best: { node: StoryNode; depth: number } | null = null;
  for (const node of nodes) {
    const own = where(node);
    if (own && startsWith(path, own) && own.length > (best?.depth ?? 0)) {
      best = { node, depth: own.length };
    }
  }
  const promise = path[0] === 'promises' && path.length > 1;
  if (!promise) return best?.node ?? null;
  // A promise is a link: it is shown at the call that tests it.
  const call = textOf(valueAt(data, ['promises', String(path[1]), 'test']));
  return nodes.find(({ kind, name }) => kind === 'call' && name === call) ?? best?.node ?? null;
}

/** Where a part of the map is. */
export const placeOf = ({ path }: StoryNode): Place => ({ file: STRUCTURE, path });
