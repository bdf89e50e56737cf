import { useMemo } from 'react';
import type { Report } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';
import { choicesOfOthers, type OtherChoice } from './choices-of-others.ts';

/** What every other seat chose in a turn; asked once, for agents think anew each time. */
export function useChoicesOfOthers(report: Report): OtherChoice[] {
  const { playthrough, seat } = useTable();
  return useMemo(() => choicesOfOthers(playthrough, report, seat), [playthrough, report, seat]);
}
