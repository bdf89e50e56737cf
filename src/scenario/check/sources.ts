import { sourceId } from '../format/identifier.ts';
import type { Scenario } from '../format/scenario.ts';
import { suggest } from '../read/nearest.ts';
import { MOST_COMPLAINTS } from '../read/order.ts';
import type { Path } from '../read/places.ts';
import { type Check, found, foundAtKey } from './finding.ts';

/** The fields that name sources, wherever in a scenario they stand. */
const FIELDS = new Set(['source', 'sources', 'startSources', 'evidence', 'borneOutBy']);

interface Citation {
  id: string;
  path: Path;
}

function* citations(node: unknown, path: Path): Generator<Citation> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    const ids: unknown[] = Array.isArray(value) ? value : [value];
    if (FIELDS.has(key) && ids.every((id) => typeof id === 'string')) {
      for (const [index, id] of ids.entries()) {
        yield { id, path: Array.isArray(value) ? [...here, index] : here };
      }
    } else yield* citations(value, here);
  }
}

/** Every place that cites a source; the list of sources itself is none. */
export function citationsOf({ sources: _, ...rest }: Scenario): Citation[] {
  return [...citations(rest, [])];
}

/** Sources that are cited but not listed, listed but not cited, or listed under no proper id. */
export const sources: Check = (scenario) => {
  const listed = Object.keys(scenario.sources);
  const cited = citationsOf(scenario);
  const used = new Set(cited.map(({ id }) => id));
  const proper = (id: string) => id !== 'assumption' && sourceId.safeParse(id).success;
  return [
    ...cited
      .filter(({ id }) => id !== 'assumption' && !Object.hasOwn(scenario.sources, id))
      .slice(0, MOST_COMPLAINTS + 1)
      .map(({ id, path }) =>
        found(path, 'unknown-id', { kind: 'source', id, ...suggest(id, listed) }),
      ),
    ...listed
      .filter((id) => !proper(id))
      .map((value) => foundAtKey(['sources', value], 'bad-source-id', { value })),
    ...listed
      .filter((id) => proper(id) && !used.has(id))
      .map((id) => foundAtKey(['sources', id], 'unused-source', { id })),
  ];
};
