import { useMemo } from 'react';
import { type DebateReview, reviewDebates } from '../../../lab/debate-review.ts';
import { useTable } from '../../player/table/table.ts';

/** What stays of every debate of the seat; empty where nobody debated. */
export function useDebriefedDebates(): DebateReview[] {
  const { playthrough, seat } = useTable();
  return useMemo(() => reviewDebates(playthrough, seat), [playthrough, seat]);
}
