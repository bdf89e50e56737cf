import { startOf, type World } from '../../../game/index.ts';
import type { Table } from '../../player/table/table.ts';

/** The world at the start of the match. */
export const worldAtStart = ({ match }: Pick<Table, 'match'>): World => startOf(match).world;

/** The world before the newest answer; undefined before there is one. */
export function worldBeforeLast({ match, answered }: Table): World | undefined {
  if (answered.length === 0) return undefined;
  return answered.at(-2)?.world ?? worldAtStart({ match });
}
