import { useMemo } from 'react';
import type { PlaceShown } from '../../classroom/protocol/projector-told.ts';
import type { Words } from '../../scenario/format/words.ts';
import type { Table } from '../player/table/table.ts';
import { useProjected } from './projected.ts';
import { tableOfPlace } from './table-of-place.ts';

/** Every government at every table, each with its table for the panels. */
export function useTables(words: Words): { place: PlaceShown; table: Table }[] {
  const { told } = useProjected();
  return useMemo(
    () =>
      told.places.flatMap((place) => {
        const table = tableOfPlace(told, place, words);
        return table ? [{ place, table }] : [];
      }),
    [told, words],
  );
}
