import { leastShown } from '../protocol/choices.ts';
import type { Action } from './action.ts';

/** Of these each argument or question is a gathering of its own; the others are counted over a whole place. */
const BY_SUBJECT = ['rate', 'foresee', 'answer'];

const keyOf = (parts: (string | number)[]): string => JSON.stringify(parts);

function gathered<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

/**
 * What people did, as counts in which nobody can be told apart: neither by an id, nor by standing
 * beside what else the same person did, nor because hardly anybody did so. Texts stand alone, in the
 * order of their ids, which were drawn.
 */
export function withoutPeople(rows: readonly Action[]): Action[] {
  const nameless = rows.map((row) => ({ ...row, time: '', member: '' }));
  const texts = nameless.filter(({ text }) => text !== '');
  const doings = rows.filter(({ text }) => text === '');
  const told = gathered(doings, ({ table, seat, action, subject }) =>
    keyOf([table, seat, action, BY_SUBJECT.includes(action) ? subject : '']),
  ).filter((group) => new Set(group.map(({ member }) => member)).size >= leastShown('anonymous'));
  const counted = told.flatMap((group) =>
    gathered(group, ({ subject, value }) => keyOf([subject, value])).map((alike) => ({
      ...alike[0]!,
      ...{ time: '', member: '', count: alike.length },
    })),
  );
  const order = ({ table, seat, action, subject, value }: Action) =>
    keyOf([String(table).padStart(2, '0'), seat, action, subject, value]);
  return [...counted, ...texts].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
