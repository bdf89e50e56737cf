import { type Playthrough, view } from '../../../../game/index.ts';

/** A source of the scenario and the first turn that rested on it. */
export interface SourceUsed {
  source: string;
  turn: number;
}

/** What the briefings, the arguments on the table and the accounts of history rest on, in the order of the turns. */
export function sourcesOf({ match, steps }: Playthrough, seat: string): SourceUsed[] {
  const { scenario } = match;
  const first = new Map<string, number>();
  for (const { state } of steps) {
    if (state.phase !== 'decision') continue;
    const { turn } = state;
    const dilemma = scenario.turns[turn - 1]!;
    const { raised } = view(match, state, seat);
    const used = [
      ...dilemma.sources,
      ...raised.flatMap(({ evidence }) => evidence),
      ...(dilemma.history?.sources ?? []),
    ];
    for (const source of used) {
      if (source in scenario.sources && !first.has(source)) first.set(source, turn);
    }
  }
  return [...first].map(([source, turn]) => ({ source, turn }));
}
