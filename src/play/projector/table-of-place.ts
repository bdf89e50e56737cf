import type { PlaceShown, ProjectorTold } from '../../classroom/protocol/projector-told.ts';
import type { Words } from '../../scenario/format/words.ts';
import { tableFromTold } from '../lesson/table-from-told.ts';
import type { Table } from '../player/table/table.ts';

/** The table of one government, as the panels and the board of a match know it; null before it begins. */
export function tableOfPlace(told: ProjectorTold, place: PlaceShown, words: Words): Table | null {
  if (!place.view) return null;
  const { lesson, scenario, answered } = told;
  return tableFromTold(
    { lesson, scenario, words, view: place.view, answered: answered[place.table] ?? [] },
    () => undefined,
  );
}
