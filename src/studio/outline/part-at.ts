import type { Value } from '../../scenario/edit/index.ts';
import { wordsPathsOf } from '../../scenario/edit/names/words-path.ts';
import type { Path } from '../../scenario/read/places.ts';
import { STRUCTURE } from '../document/files.ts';
import type { Part } from './parts.ts';

const leads = (to: Path, path: Path): boolean =>
  to.length <= path.length && to.every((step, at) => String(step) === String(path[at]));

/** What a part answers for: where it stands, and the fields that its form shows. */
const ownPaths = ({ path, form: { at, only = [] } }: Part): Path[] => [
  path,
  ...only.map((field) => [...at, field]),
];

/** The part that a place belongs to: of all whose path leads there the nearest; else the first. */
export function partAt(
  parts: readonly Part[],
  { file, path }: { file: string; path: Path },
  structure: Value,
): Part {
  const own = (part: Part): Path[] =>
    file === STRUCTURE
      ? ownPaths(part)
      : ownPaths(part).flatMap((each) => wordsPathsOf(each, structure));
  let best = { part: parts[0]!, length: 0 };
  const visit = (part: Part): void => {
    for (const each of own(part)) {
      if (each.length >= best.length && leads(each, path)) best = { part, length: each.length };
    }
    for (const child of part.children) visit(child);
  };
  for (const part of parts) visit(part);
  return best.part;
}

/** The parts on the way to a part, it included. */
export function wayTo(parts: readonly Part[], wanted: Part): Part[] {
  for (const part of parts) {
    if (part === wanted) return [part];
    const way = wayTo(part.children, wanted);
    if (way.length > 0) return [part, ...way];
  }
  return [];
}
