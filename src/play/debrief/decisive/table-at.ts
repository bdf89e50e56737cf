import { type Playthrough, view } from '../../../game/index.ts';
import type { Table } from '../../player/table/table.ts';

/** The same table at an earlier moment; nothing can be said at it any more. */
export function tableAt(table: Table, earlier: Playthrough): Table {
  return {
    ...table,
    view: view(earlier.match, earlier.state, table.seat),
    playthrough: earlier,
    answered: table.answered.slice(0, earlier.state.turn - 1),
    send: () => undefined,
    undo: null,
  };
}
