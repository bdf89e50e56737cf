import type { Said } from '../table/said.ts';
import { opened } from '../telling/entries.ts';
import type { Sources } from '../telling/index.ts';
import type { Action } from './action.ts';
import { peopleRows } from './people-rows.ts';
import { placeRows } from './place-rows.ts';
import { timesOf } from './times.ts';
import { withoutPeople } from './without-people.ts';

/** What nobody else is told before the votes are open, the instructor and a file included. */
const SEALED = ['lean', 'rate', 'ballot', 'foresee', 'vote', 'sign', 'answer'];

/** Everything that happened in a class, turn by turn, without names. */
export function actionsOf(sources: Sources, log: readonly Said[]): Action[] {
  const { scenario, state } = sources;
  const times = timesOf(scenario, state.setup, log);
  const turns = state.works.map((_, at) => at + 1);
  return turns.flatMap((turn) => {
    const open = opened(state, turn);
    const people = peopleRows(sources, turn, times).filter(
      ({ action }) => open || !SEALED.includes(action),
    );
    const told = state.setup.anonymity === 'anonymous' ? withoutPeople(people) : people;
    return [...told, ...placeRows(sources, turn)];
  });
}
