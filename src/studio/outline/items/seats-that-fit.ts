import type { Value } from '../../../scenario/edit/index.ts';
import type { NamedPart } from '../../../scenario/edit/names/known.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';

/** Where only a spoke will do: whose gauges change, who is tested, between whom something lies. */
const SPOKES_ALONE =
  /(^|\.)(with|tieShown|between\.\d+|effects\.\d+\.seat|sets\.\d+\.seat)$|^calls\.[^.]+\.seat$/;

/** Of what may be named at a place, that which will do there: not every seat is a spoke. */
export function thatFit(
  structure: Value,
  place: Path,
  named: readonly NamedPart[],
): readonly NamedPart[] {
  if (!SPOKES_ALONE.test(place.join('.'))) return named;
  return named.filter(({ path }) => valueAlong(structure, [...path, 'kind']) === 'spoke');
}
