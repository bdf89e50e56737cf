import { debateIn } from '../../game/index.ts';
import type { Argument } from '../../scenario/format/argument.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { RatedArgument } from '../protocol/results.ts';
import { type ClassState, type Work, workOf } from '../table/state.ts';

/** From this rating on somebody found an argument convincing. */
const CONVINCING = 4;

/** The options that an argument speaks for and against, as it was meant. */
interface Speech {
  prepared: boolean;
  backs: readonly string[];
  opposes: readonly string[];
}

function prepared(scenario: Scenario, state: ClassState, turn: number): Map<string, Argument> {
  const dilemma = scenario.turns[turn - 1]!;
  const all = state.setup.seats.flatMap((seat) => debateIn(dilemma, seat).arguments);
  return new Map(all.map((each) => [each.id, each]));
}

function speechOf(
  state: ClassState,
  known: ReadonlyMap<string, Argument>,
  id: string,
): Speech | null {
  const argument = known.get(id);
  if (argument) return { prepared: true, backs: argument.supports, opposes: argument.attacks };
  const entry = state.entries.find((each) => each.id === id);
  if (entry?.kind !== 'argument' || entry.hidden !== null) return null;
  const { option, stance } = entry;
  return stance === 'for'
    ? { prepared: false, backs: [option], opposes: [] }
    : { prepared: false, backs: [], opposes: [option] };
}

/** Whether somebody went where an argument points: to what it backs, or away from what it opposes. */
function followed({ leans, ballots }: Work, member: string, { backs, opposes }: Speech): boolean {
  const from = leans[member];
  const to = ballots[member]?.option;
  if (from === undefined || to === undefined || from === to) return false;
  return backs.includes(to) || opposes.includes(from);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

function ratedIn(scenario: Scenario, state: ClassState, turn: number): RatedArgument[] {
  const work = workOf(state, turn);
  const known = prepared(scenario, state, turn);
  return Object.entries(work.ratings).flatMap(([argument, by]) => {
    const speech = speechOf(state, known, argument);
    const values = Object.values(by);
    if (!speech || values.length === 0) return [];
    const middle = mean(values);
    const convinced = Object.keys(by).filter((member) => by[member]! >= CONVINCING);
    return [
      {
        ...{ turn, argument, prepared: speech.prepared },
        mean: middle,
        spread: Math.sqrt(mean(values.map((each) => (each - middle) * (each - middle)))),
        ratings: values.length,
        moved: convinced.filter((member) => followed(work, member, speech)).length,
      },
    ];
  });
}

/** Every argument that somebody rated, those that moved most people first, then the most convincing. */
export const ratedArguments = (scenario: Scenario, state: ClassState): RatedArgument[] =>
  state.works
    .flatMap((_, at) => ratedIn(scenario, state, at + 1))
    .sort((a, b) => b.moved - a.moved || b.mean - a.mean || (a.argument < b.argument ? -1 : 1));
