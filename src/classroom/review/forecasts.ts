import type { ForecastResult } from '../protocol/results.ts';
import { towardsYes } from '../table/forecasts.ts';
import type { ClassState, Prediction } from '../table/state.ts';
import { mean } from './rated.ts';

interface Judged {
  turn: number;
  table: number;
  seat: string;
  question: string;
  came: boolean;
  said: Prediction[];
}

/** Everything that was foreseen of turns that the world has answered, by government and question. */
function judged({ works, members, tables, verdicts }: ClassState): Judged[] {
  return verdicts.flatMap(({ turn, table, seat }) => {
    const match = tables[table]!;
    const answer = match.steps
      .flatMap(({ events }) => events)
      .flatMap((event) =>
        event.kind === 'answered' && event.report.turn === turn ? [event] : [],
      )[0];
    const here = Object.values(members).filter(
      (each) => each.table === table && each.seat === seat,
    );
    return Object.entries(answer?.came[seat] ?? {}).flatMap(([question, came]) => {
      const given = works[turn - 1]!.predictions;
      const said = here.flatMap(({ id }) => given[id]?.[question] ?? []);
      return said.length === 0 ? [] : [{ turn, table, seat, question, came, said }];
    });
  });
}

/** Squared distance between what was given to "yes" and what came: 0 is best, 1 worst. */
const brier = (yes: number, came: boolean): number => (came ? (1 - yes) * (1 - yes) : yes * yes);

export const forecastResults = (state: ClassState): ForecastResult[] =>
  judged(state).map(({ turn, table, seat, question, came, said }) => {
    const yes = said.map(towardsYes);
    return {
      ...{ turn, table, seat, question, came },
      mean: mean(yes),
      brier: mean(yes.map((each) => brier(each, came))),
      people: said.length,
    };
  });

/** How often those who said 50, 60, ... 100 percent were right. */
export function calibration(state: ClassState): { said: number; came: number; count: number }[] {
  const tenths = new Map<number, boolean[]>();
  for (const { came, said } of judged(state)) {
    for (const { answer, confidence } of said) {
      const tenth = Math.floor(confidence / 10) / 10;
      tenths.set(tenth, [...(tenths.get(tenth) ?? []), answer === came]);
    }
  }
  return [...tenths.entries()]
    .sort(([a], [b]) => a - b)
    .map(([said, right]) => ({
      said,
      came: right.filter(Boolean).length / right.length,
      count: right.length,
    }));
}
