import type { Moved, VoteResult } from '../protocol/results.ts';
import { verdictShown } from '../table/few.ts';
import { placesOf } from '../table/seating.ts';
import type { ClassState } from '../table/state.ts';

/** Of those who leaned somewhere before the debate and voted after it, how many voted otherwise. */
export function movedPeople(state: ClassState): Moved[] {
  return state.works.flatMap(({ leans, ballots }, at) =>
    placesOf(state.setup).flatMap(({ table, seat }) => {
      const both = Object.values(state.members).filter(
        ({ id, table: at, seat: of }) =>
          at === table && of === seat && id in leans && id in ballots,
      );
      if (both.length === 0) return [];
      const changed = both.filter(({ id }) => leans[id] !== ballots[id]!.option).length;
      return [{ turn: at + 1, table, seat, people: both.length, changed }];
    }),
  );
}

export const voteResults = (state: ClassState): VoteResult[] =>
  state.verdicts.map((each) => {
    const { turn, table, seat, votes, option, voted } = verdictShown(state, each);
    return {
      ...{ turn, table, seat, votes, option, voted },
    };
  });
