import { valueAlong } from '../edit/names/matching.ts';
import type { ComplaintCode } from '../read/index.ts';
import { add, write } from './deeds.ts';
import type { Fixing, Unfixed } from './fix.ts';
import { listAt } from './look-up.ts';

/** Promises and the calls that test them. */
export const promises = {
  'promise-untestable': (complaint, { structure }) => {
    const { promise, call } = complaint.values;
    const order = listAt(structure?.data, ['turns']).map((turn) => valueAlong(turn, ['id']));
    const tested = listAt(structure?.data, ['calls', String(call), 'turns']).map((turn) =>
      order.indexOf(turn),
    );
    const last = order[Math.max(-1, ...tested)];
    return typeof last === 'string'
      ? write(complaint, last, ['promises', String(promise), 'until'])
      : undefined;
  },
  'promise-never-given': (complaint) => add(complaint, [...complaint.path, 'standing'], true),
  'promise-given-late': 'because only the author knows whether the promise or the call should move',
  'promise-not-theirs': (complaint, { structure }) => {
    const { promise, call, seat } = complaint.values;
    const home = valueAlong(structure?.data, ['calls', String(call), 'kind']) === 'home';
    const [party, other] = home ? ['to', 'from'] : ['from', 'to'];
    const path = ['promises', String(promise)];
    if (valueAlong(structure?.data, [...path, other!]) === seat) return undefined;
    return add(complaint, [...path, party!], String(seat));
  },
  'call-without-promise': 'because a promise must be written',
  'too-little-drama': 'because promises and calls must be written',
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
