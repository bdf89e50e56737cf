import type { Value } from '../../../scenario/edit/index.ts';
import { wordsPathsOf } from '../../../scenario/edit/names/words-path.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { WORDS_SHAPE } from '../../forms/schema/schemas.ts';
import { type Shape, shapeAt } from '../../forms/schema/shape.ts';

/** Texts of calls that are wanted of one kind alone; no schema can say so. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  home: ['outcomes'],
  away: ['answers', 'followed', 'fallout', 'spared'],
};

function empty(shape: Shape, also: readonly string[] = []): Value {
  if (shape.type !== 'object') return '';
  const { properties = {}, required = [] } = shape;
  const keys = Object.keys(properties).filter(
    (key) => required.includes(key) || also.includes(key),
  );
  return Object.fromEntries(keys.map((key) => [key, empty(properties[key]!)]));
}

/** The places in a words file where a new part wants to be told, each with its texts still empty. */
export function freshWords(
  path: Path,
  structure: Value,
  kind?: Value,
): { path: Path; value: Value }[] {
  const also = typeof kind === 'string' ? OF_KIND[kind] : undefined;
  return wordsPathsOf(path, structure).flatMap((place) => {
    const shape = place.length > 0 ? shapeAt(WORDS_SHAPE, place, undefined)?.shape : undefined;
    const wanted = shape && !(shape.type === 'object' && !shape.properties);
    // A source is called as it was printed until somebody says otherwise.
    if (place[0] === 'sourceTitles') return [];
    // What is told of an answer that is closed is wanted only once it has a condition.
    return wanted && place.at(-2) !== 'closed' ? [{ path: place, value: empty(shape, also) }] : [];
  });
}
