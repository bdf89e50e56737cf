import { leadSeat } from '../../../game/index.ts';
import type { Table } from '../table/table.ts';

/** The spoke from whose side the board is drawn: one's own; the hub and the partners see the lead seat's. */
export const eyeOf = ({ match: { scenario }, seat }: Pick<Table, 'match' | 'seat'>): string =>
  scenario.seats[seat]!.kind === 'spoke' ? seat : leadSeat(scenario);
