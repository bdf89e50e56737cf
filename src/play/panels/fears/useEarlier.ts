import type { Readable } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';

/** The world before the consequence that is on the table; none in any other phase. */
export function useEarlier(): Readable | undefined {
  const { view, answered } = useTable();
  return view.phase === 'consequence' ? answered.at(-1)?.report.before : undefined;
}
