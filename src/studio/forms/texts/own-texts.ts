import type { Value } from '../../../scenario/edit/index.ts';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import { wordsPathsOf } from '../../../scenario/edit/names/words-path.ts';
import { MOMENTS } from '../../../scenario/format/coach.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE, WORDS_SHAPE } from '../schema/schemas.ts';
import { type Found, type Shape, shapeAt } from '../schema/shape.ts';

/** One text of a part, in every language at the same place of its words file. */
export interface OwnText {
  path: Path;
  found: Found;
  optional: boolean;
  /** The key under which it stands, where the field itself has no name of its own. */
  key?: string;
}

/** Texts that stand with what they tell of: the fallout, which a call at home does not have. */
const OF_FALLOUT = new Set(['fallout', 'spared']);

/** Groups of texts without a counterpart in the structure. */
const GROUPS = new Set(['information']);

/** The texts of an object; those that tell of a field of the structure stand with that field. */
function within(place: Path, { shape, fields }: Found, told: Shape | undefined): OwnText[] {
  const { properties = {}, required = [] } = shape;
  return Object.entries(properties).flatMap(([name, inner]): OwnText[] => {
    const here = { path: [...place, name], found: { shape: inner, fields: [...fields, name] } };
    const elsewhere = OF_FALLOUT.has(name) || Object.hasOwn(told?.properties ?? {}, name);
    if (inner.type === 'string' && !elsewhere) {
      return [{ ...here, optional: !required.includes(name) }];
    }
    return GROUPS.has(name) ? within(here.path, here.found, undefined) : [];
  });
}

const coach = (place: Path, structure: Value): OwnText[] => {
  if (place[0] !== 'turns' || place.length !== 2 || childOf(structure, 'tutorial') !== true)
    return [];
  const found = shapeAt(WORDS_SHAPE, [...place, 'coach', 'briefing'], undefined)!;
  return MOMENTS.map((moment) => ({
    ...{ path: [...place, 'coach', moment], found, optional: false, key: moment },
  }));
};

/** Whether a text that may be left out is of any use where it would stand. */
function useful({ path, optional }: OwnText, part: Value | undefined, structure: Value): boolean {
  const name = path.at(-1);
  if (!optional) return true;
  if (name === 'lesson') return childOf(structure, 'tutorial') === true;
  if (name !== 'closed') return true;
  return childOf(part, 'when') !== undefined || childOf(part, 'gate') !== undefined;
}

/** The texts of a part of the structure: what a words file says of it and of nothing within it. */
export function ownTexts(path: Path, part: Value | undefined, structure: Value): OwnText[] {
  const places = wordsPathsOf(path, structure);
  const told = shapeAt(SCENARIO_SHAPE, path, structure)?.shape;
  const texts = places.flatMap((place): OwnText[] => {
    const found = shapeAt(WORDS_SHAPE, place, undefined);
    if (!found) return [];
    if (found.shape.type !== 'string')
      return [...within(place, found, told), ...coach(place, structure)];
    // An answer is told of as closed only where it can be.
    if (place.at(-2) === 'closed' && childOf(part, 'when') === undefined) return [];
    return [{ path: place, found, optional: place[0] === 'sourceTitles' }];
  });
  return texts.filter((text) => useful(text, part, structure));
}
