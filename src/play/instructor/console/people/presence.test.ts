import { expect, it } from 'vitest';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { byPlace, headcount } from './presence.ts';

const person = (id: string, part: Partial<PersonTold> = {}): PersonTold => ({
  ...{ id, name: id, alias: null, table: 0, seat: 'seoul', desk: null, place: 'in' },
  ...{ muted: false, done: false, here: true, seen: null, language: 'en', agent: false },
  did: { picks: 0, texts: 0, ratings: 0, forecasts: 0, voted: false },
  voice: 0,
  ...part,
});

it('counts nobody who is gone as being here, nor as done', () => {
  const people = [
    person('a', { done: true }),
    person('b', { here: false, done: true }),
    person('c', { place: 'gone', done: true }),
    person('d', { place: 'asked' }),
    person('e'),
  ];
  expect(headcount(people)).toEqual({ all: 3, here: 2, done: 1 });
});

it('lists people where they sit, those removed last, those at the door not at all', () => {
  const places = [
    { table: 0, seat: 'seoul' },
    { table: 1, seat: 'seoul' },
  ];
  const people = [
    person('a', { place: 'gone' }),
    person('b'),
    person('c', { table: 1 }),
    person('d', { place: 'asked' }),
  ];
  const named = byPlace(places, people).map((group) => group.people.map(({ id }) => id));
  expect(named).toEqual([['b', 'a'], ['c']]);
});
