import type { Ballot } from '../protocol/member-command.ts';
import type { Entry } from '../table/entry.ts';
import { towardsYes } from '../table/forecasts.ts';
import { type Member, workOf } from '../table/state.ts';
import type { Sources } from '../telling/index.ts';
import type { Action } from './action.ts';
import type { Times } from './times.ts';

/** What one person did in a turn, as rows. */
type Row = (action: string, subject: string, value?: string, text?: string) => Action;

/** A text with whatever it says of others: whom it answers, what it cites. */
function writtenRows(entry: Entry, texts: Sources['texts'], row: Row): Action[] {
  // What was hidden is in no export.
  const text = entry.hidden === null ? (texts[entry.id] ?? '') : '';
  const own = (value: string | null) => row(entry.kind, entry.id, value ?? '', text);
  switch (entry.kind) {
    case 'argument': {
      const { under, stance, evidence, id, option } = entry;
      return [
        own(option),
        ...(under === null ? [] : [row(stance === 'for' ? 'support' : 'attack', under, id)]),
        ...evidence.map((source) => row('cite', source, id)),
      ];
    }
    case 'proposal':
      return [own(entry.option)];
    case 'amendment':
      return [own(entry.proposal)];
    case 'talk':
      return [own(entry.to)];
  }
}

/** What somebody said of the proposals of a turn. */
function proposalRows(entries: readonly Entry[], id: string, row: Row): Action[] {
  return entries.flatMap((entry) => {
    const sponsors = 'sponsors' in entry && entry.by !== id && entry.sponsors.includes(id);
    const vote = entry.kind === 'proposal' ? entry.votes[id] : undefined;
    return [
      ...(sponsors ? [row('sponsor', entry.id)] : []),
      ...(vote === undefined ? [] : [row('ballot', entry.id, vote ? 'aye' : 'nay')]),
    ];
  });
}

const ballotRows = ({ option, frame, signs, answers }: Ballot, row: Row): Action[] => [
  row('vote', option, String(frame)),
  ...(signs ? [row('sign', option)] : []),
  ...Object.entries(answers).map(([call, answer]) => row('answer', call, answer)),
];

function rowsOf({ state, texts }: Sources, turn: number, { id }: Member, row: Row): Action[] {
  const work = workOf(state, turn);
  const entries = state.entries.filter((each) => each.turn === turn);
  const rated = Object.entries(work.ratings).filter(([, by]) => by[id] !== undefined);
  const ballot = work.ballots[id];
  return [
    ...(work.leans[id] === undefined ? [] : [row('lean', work.leans[id])]),
    ...Object.entries(work.picks[id] ?? {}).map(([argument, move]) => row(move, argument)),
    ...entries.filter(({ by }) => by === id).flatMap((each) => writtenRows(each, texts, row)),
    ...proposalRows(entries, id, row),
    ...rated.map(([entry, by]) => row('rate', entry, String(by[id]))),
    ...Object.entries(work.predictions[id] ?? {}).map(([question, said]) =>
      row('foresee', question, String(towardsYes(said))),
    ),
    ...(ballot ? ballotRows(ballot, row) : []),
  ];
}

/** What each person did in a turn, with when it was last said. */
export function peopleRows(sources: Sources, turn: number, times: Times): Action[] {
  return Object.values(sources.state.members).flatMap((member) => {
    const { id, table, seat } = member;
    return rowsOf(sources, turn, member, (action, subject, value = '', text = '') => {
      // What a text says of others was said with it.
      const at = times(turn, id, action, subject) ?? times(turn, id, 'argument', value);
      const time = at === undefined ? '' : new Date(at).toISOString();
      const who = { time, turn, table: table + 1, seat, member: id };
      return { ...who, action, subject, value, count: 1, text };
    });
  });
}
