import { placesOf } from '../table/seating.ts';
import { placeKey, workOf } from '../table/state.ts';
import { opened } from '../telling/entries.ts';
import type { Sources } from '../telling/index.ts';
import type { Action } from './action.ts';

/** What a room without devices said, how a government decided, and what the world answered. */
export function placeRows({ state }: Sources, turn: number): Action[] {
  const { rooms } = workOf(state, turn);
  return placesOf(state.setup).flatMap(({ table, seat }) => {
    const row = (action: string, subject: string, value = '', count = 1): Action => {
      const where = { time: '', turn, table: table + 1, seat, member: '' };
      return { ...where, action, subject, value, count, text: '' };
    };
    const room = rooms[placeKey(table, seat)];
    // After a step back the votes are closed again, and may change.
    const verdict = state.verdicts.find(
      (each) =>
        opened(state, turn) && each.turn === turn && each.table === table && each.seat === seat,
    );
    const answered = state.tables[table]?.steps
      .flatMap(({ events }) => events)
      .find((event) => event.kind === 'answered' && event.report.turn === turn);
    const { report, world } = answered?.kind === 'answered' ? answered : {};
    return [
      ...Object.entries(room?.picks ?? {}).map(([argument, move]) => row(move, argument)),
      ...Object.entries(room?.expects ?? {}).flatMap(([question, { yes, no }]) => [
        row('foresee', question, '1', yes),
        row('foresee', question, '0', no),
      ]),
      ...Object.entries(room?.votes ?? {}).map(([option, hands]) => row('vote', option, '', hands)),
      ...(verdict ? [row('decide', verdict.option, verdict.voted ? 'people' : 'agent')] : []),
      ...Object.entries(world?.indices[seat] ?? {}).map(([index, value]) =>
        row('index', index, String(value)),
      ),
      ...(report?.events ?? []).map((event) => row('event', event)),
    ].filter(({ count }) => count > 0);
  });
}
