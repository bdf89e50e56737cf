import type { Result } from './duel.ts';

/** For how many of the decisions in which it was tried an option served some desk best. */
export interface Favour {
  met: number;
  best: number;
}

/** By turn, then by option. */
export type Favours = Record<string, Record<string, Favour>>;

/** Nobody would notice so small a difference on a desk's scale. */
const HAIR = 0.001;

function favourIn(favours: Favours, turn: number, option: string): Favour {
  favours[turn] ??= {};
  favours[turn][option] ??= { met: 0, best: 0 };
  return favours[turn][option];
}

export function joinFavours(favours: Favours, others: Favours): void {
  for (const [turn, byOption] of Object.entries(others)) {
    for (const [option, { met, best }] of Object.entries(byOption)) {
      const own = favourIn(favours, Number(turn), option);
      own.met += met;
      own.best += best;
    }
  }
}

/** Notes which results of one decision are the best for some desk; those as good as the best count too. */
export function addFavours(favours: Favours, turn: number, results: readonly Result[]): void {
  if (results.length < 2) return;
  const tops = (results[0]?.desks ?? []).map((_, at) =>
    Math.max(...results.map(({ desks }) => desks[at]!)),
  );
  for (const { option, desks } of results) {
    const favour = favourIn(favours, turn, option);
    favour.met += 1;
    if (desks.some((value, at) => value > tops[at]! - HAIR)) favour.best += 1;
  }
}
