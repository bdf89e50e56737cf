import type { Participation } from '../protocol/participation.ts';
import { towardsYes } from '../table/forecasts.ts';
import type { Sources } from '../telling/sources.ts';

/** By turn, table, seat and question: what came. */
function cameOf({ state }: Sources, turn: number, table: number, seat: string) {
  for (const { events } of state.tables[table]?.steps ?? []) {
    for (const event of events) {
      if (event.kind === 'answered' && event.report.turn === turn) return event.came[seat] ?? {};
    }
  }
  return {};
}

function brierOf(sources: Sources, id: string, table: number, seat: string): number[] {
  return sources.state.works.flatMap(({ predictions }, at) => {
    const came = cameOf(sources, at + 1, table, seat);
    return Object.entries(predictions[id] ?? {}).flatMap(([question, said]) => {
      if (came[question] === undefined) return [];
      const off = towardsYes(said) - Number(came[question]);
      return [off * off];
    });
  });
}

/** Each person's part in a class; null in an anonymous one, where nobody may be told apart. */
export function participationOf(sources: Sources): Participation[] | null {
  const { state, people } = sources;
  if (state.setup.anonymity === 'anonymous') return null;
  return Object.values(state.members).map(({ id, table, seat }) => {
    const mine = state.entries.filter((each) => each.by === id && each.hidden === null);
    const said = mine.flatMap((each) => (each.kind === 'argument' ? [each] : []));
    const per = <Value>(count: (work: (typeof state.works)[number]) => Value[]): number =>
      state.works.flatMap(count).length;
    const brier = brierOf(sources, id, table, seat);
    const mean = brier.reduce((sum, each) => sum + each, 0) / brier.length;
    return {
      ...{ name: people[id]?.name ?? '', member: id, table: table + 1, seat },
      arguments: said.length,
      rebuttals:
        said.filter(({ under, stance }) => under !== null && stance === 'against').length +
        per(({ picks }) => Object.values(picks[id] ?? {}).filter((move) => move === 'rebut')),
      evidence:
        said.flatMap(({ evidence }) => evidence).length +
        per(({ picks }) => Object.values(picks[id] ?? {}).filter((move) => move === 'question')),
      proposals: mine.filter(({ kind }) => kind === 'proposal' || kind === 'amendment').length,
      ratings: per(({ ratings }) => Object.values(ratings).filter((by) => id in by)),
      forecasts: per(({ predictions }) => Object.keys(predictions[id] ?? {})),
      brier: brier.length > 0 ? mean.toFixed(3) : '',
      votes: per(({ ballots }) => (id in ballots ? [id] : [])),
      grade: '',
    };
  });
}
