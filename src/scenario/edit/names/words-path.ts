import type { Path } from '../../read/places.ts';
import type { Value } from '../edit.ts';
import { childOf } from './matching.ts';

/** Words stand under names where the structure has lists: an item goes by its id, or is itself one. */
function nameOf(item: Value | undefined): string | undefined {
  if (typeof item === 'string') return item;
  const id = childOf(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

function named(path: Path, structure: Value): string[] | undefined {
  let at: Value | undefined = structure;
  const names: string[] = [];
  for (const step of path) {
    at = childOf(at, step);
    const name = typeof step === 'number' ? nameOf(at) : step;
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}

/**
 * Where the words of a part of the structure stand in a words file: the same way, by names instead
 * of places in lists. The first is its own; more belong to it too. A path says nothing of whether
 * the words file has, or may have, anything there.
 */
export function wordsPathsOf(path: Path, structure: Value): Path[] {
  const names = named(path, structure);
  if (!names) return [];
  const [area, first, part, ...rest] = names;
  if (area === 'seats' && part === 'desks') return [['desks', first!, ...rest]];
  if (area === 'seats' && names.length === 2) return [names, ['desks', first!]];
  if (area === 'sources' && names.length <= 2) {
    return [names, ['sourceTitles', ...names.slice(1)]];
  }
  if (area === 'questions' && part !== undefined) return [['questions', part]];
  if (area === 'calls' && part === 'answers') {
    return [names, ['calls', first!, 'followed', ...rest], ['calls', first!, 'closed', ...rest]];
  }
  if (area === 'calls' && part === 'fallout') return [names, ['calls', first!, 'spared']];
  const at = names.indexOf('leanings');
  return [at === 5 ? [...names.slice(0, at), 'reasons', ...names.slice(at + 1)] : names];
}
