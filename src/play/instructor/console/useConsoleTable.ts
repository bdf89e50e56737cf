import { useMemo } from 'react';
import type { ConsoleTold } from '../../../classroom/protocol/console-told.ts';
import { tableFromTold } from '../../lesson/table-from-told.ts';
import type { Table } from '../../player/table/table.ts';
import { useLeading } from './leading.ts';

/** The table of a place as panels and charts of a match know it; null before it begins. */
export function useConsoleTable({ table, view }: ConsoleTold['places'][number]): Table | null {
  const { lesson, scenario, words, answered } = useLeading().told;
  const known = answered[table];
  return useMemo(
    () =>
      view &&
      tableFromTold({ lesson, scenario, words, view, answered: known ?? [] }, () => undefined),
    [lesson, scenario, words, view, known],
  );
}
