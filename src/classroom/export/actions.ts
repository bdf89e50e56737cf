import { towardsYes } from '../table/forecasts.ts';
import { placesOf } from '../table/seating.ts';
import { workOf } from '../table/state.ts';
import type { Sources } from '../telling/index.ts';

/**
 * One thing that somebody in a class did. A row of the flat table; docs/instructor/export.md says
 * what every column holds.
 */
export interface Action {
  turn: number;
  table: number;
  seat: string;
  /** Pseudonymous id; empty in an anonymous class and for what the room or an agent did. */
  member: string;
  action: string;
  /** The option, argument, entry or question that it was about. */
  subject: string;
  value: string;
  text: string;
}

type Row = Omit<Action, 'member' | 'text'> & { by: string; text?: string };

/** What each member of a place did in a turn. */
function membersRows({ state, texts }: Sources, turn: number): Row[] {
  const work = workOf(state, turn);
  return Object.values(state.members).flatMap(({ id, table, seat }) => {
    const at = { turn, table: table + 1, seat, by: id };
    const row = (action: string, subject: string, value = ''): Row => ({
      ...{ ...at, action, subject, value },
    });
    const ballot = work.ballots[id];
    const rated = Object.entries(work.ratings).filter(([, by]) => by[id] !== undefined);
    const written = state.entries.filter((each) => each.by === id && each.turn === turn);
    return [
      ...(work.leans[id] === undefined ? [] : [row('lean', work.leans[id])]),
      ...Object.entries(work.picks[id] ?? {}).map(([argument, move]) => row(move, argument)),
      ...written.map((each) => ({
        ...row(each.kind, each.id, 'option' in each ? (each.option ?? '') : ''),
        // What was hidden is in no export.
        text: each.hidden === null ? (texts[each.id] ?? '') : '',
      })),
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
function tableRows({ state }: Sources, turn: number): Row[] {
  return placesOf(state.setup).flatMap(({ table, seat }) => {
    const at = { turn, table: table + 1, seat, by: '' };
    const verdict = state.verdicts.find(
      (each) => each.turn === turn && each.table === table && each.seat === seat,
    );
    const answered = state.tables[table]?.steps
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.kind === 'answered' && event.report.turn === turn ? [event] : []));
    const indices = Object.entries(answered?.[0]?.world.indices[seat] ?? {});
    return [
      ...(verdict
        ? [
            {
              ...at,
              action: 'decide',
              subject: verdict.option,
              value: verdict.voted ? 'people' : 'agent',
            },
          ]
        : []),
      ...indices.map(([index, value]) => ({
        ...{ ...at, action: 'index', subject: index, value: String(value) },
      })),
      ...(answered?.[0]?.report.events ?? []).map((event) => ({
        ...{ ...at, action: 'event', subject: event, value: '' },
      })),
    ];
  });
}

/** Everything that happened in a class, turn by turn, without names. */
export function actionsOf(sources: Sources): Action[] {
  const nobody = sources.state.setup.anonymity === 'anonymous';
  const turns = sources.state.works.map((_, at) => at + 1);
  return turns
    .flatMap((turn) => [...membersRows(sources, turn), ...tableRows(sources, turn)])
    .map(({ by, text = '', ...row }) => ({ ...row, member: nobody ? '' : by, text }));
}
