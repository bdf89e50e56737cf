import { towardsYes } from '../table/forecasts.ts';
import { placesOf } from '../table/seating.ts';
import { workOf } from '../table/state.ts';
import { opened } from '../telling/entries.ts';
import type { Sources } from '../telling/index.ts';
import type { Action } from './action.ts';
import { withoutPeople } from './without-people.ts';

/** What nobody else is told before the votes are open, the instructor and a file included. */
const SEALED = ['lean', 'rate', 'foresee', 'vote', 'sign', 'answer'];

/** What each member of a place did in a turn. */
function membersRows({ state, texts }: Sources, turn: number): Action[] {
  const work = workOf(state, turn);
  return Object.values(state.members).flatMap(({ id, table, seat }) => {
    const row = (action: string, subject: string, value = '', text = ''): Action => ({
      ...{ turn, table: table + 1, seat, member: id, action, subject, value, count: 1, text },
    });
    const ballot = work.ballots[id];
    const rated = Object.entries(work.ratings).filter(([, by]) => by[id] !== undefined);
    const written = state.entries.filter((each) => each.by === id && each.turn === turn);
    return [
      ...(work.leans[id] === undefined ? [] : [row('lean', work.leans[id])]),
      ...Object.entries(work.picks[id] ?? {}).map(([argument, move]) => row(move, argument)),
      ...written.map((each) => {
        // What was hidden is in no export.
        const text = each.hidden === null ? (texts[each.id] ?? '') : '';
        return row(each.kind, each.id, 'option' in each ? (each.option ?? '') : '', text);
      }),
      ...rated.map(([entry, by]) => row('rate', entry, String(by[id]))),
      ...Object.entries(work.predictions[id] ?? {}).map(([question, said]) =>
        row('foresee', question, String(towardsYes(said))),
      ),
      ...(ballot ? [row('vote', ballot.option, String(ballot.frame))] : []),
      ...(ballot?.signs ? [row('sign', ballot.option)] : []),
      ...Object.entries(ballot?.answers ?? {}).map(([call, answer]) => row('answer', call, answer)),
    ];
  });
}

/** How each government decided, and what the world answered. */
function tableRows({ state }: Sources, turn: number): Action[] {
  return placesOf(state.setup).flatMap(({ table, seat }) => {
    const row = (action: string, subject: string, value = ''): Action => ({
      ...{ turn, table: table + 1, seat, member: '', action, subject, value, count: 1, text: '' },
    });
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
      ...(verdict ? [row('decide', verdict.option, verdict.voted ? 'people' : 'agent')] : []),
      ...Object.entries(world?.indices[seat] ?? {}).map(([index, value]) =>
        row('index', index, String(value)),
      ),
      ...(report?.events ?? []).map((event) => row('event', event)),
    ];
  });
}

/** Everything that happened in a class, turn by turn, without names. */
export function actionsOf(sources: Sources): Action[] {
  const { anonymity } = sources.state.setup;
  const turns = sources.state.works.map((_, at) => at + 1);
  return turns.flatMap((turn) => {
    const open = opened(sources.state, turn);
    const people = membersRows(sources, turn).filter(
      ({ action }) => open || !SEALED.includes(action),
    );
    const told = anonymity === 'anonymous' ? withoutPeople(people) : people;
    return [...told, ...tableRows(sources, turn)];
  });
}
