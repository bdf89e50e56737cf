/** How an option fares against another of its turn, over all matches in which both were open. */
export interface Duel {
  /** In how many states both were tried. */
  met: number;
  /** The least and the most by which it was better, over all outcomes. */
  worst: number;
  best: number;
  /** The same over all desks, each on its own scale. */
  worstDesk: number;
  bestDesk: number;
}

/** Duels by turn, then by the option, then by the other one. */
export type Duels = Record<string, Record<string, Record<string, Duel>>>;

const undecided = (): Duel => ({
  met: 0,
  worst: Infinity,
  best: -Infinity,
  worstDesk: Infinity,
  bestDesk: -Infinity,
});

function duelIn(duels: Duels, turn: number, one: string, other: string): Duel {
  duels[turn] ??= {};
  duels[turn][one] ??= {};
  duels[turn][one][other] ??= undecided();
  return duels[turn][one][other];
}

function joinDuel(duel: Duel, other: Duel): void {
  duel.met += other.met;
  duel.worst = Math.min(duel.worst, other.worst);
  duel.best = Math.max(duel.best, other.best);
  duel.worstDesk = Math.min(duel.worstDesk, other.worstDesk);
  duel.bestDesk = Math.max(duel.bestDesk, other.bestDesk);
}

export function joinDuels(duels: Duels, others: Duels): void {
  for (const [turn, byOne] of Object.entries(others)) {
    for (const [one, byOther] of Object.entries(byOne)) {
      for (const [other, duel] of Object.entries(byOther)) {
        joinDuel(duelIn(duels, Number(turn), one, other), duel);
      }
    }
  }
}

/** What one match says of an option beside another one: larger is better. */
export interface Result {
  option: string;
  outcomes: number[];
  desks: number[];
}

/** Sets every two results of one decision beside each other. */
export function record(duels: Duels, turn: number, results: readonly Result[]): void {
  for (const one of results) {
    for (const other of results) {
      if (one === other) continue;
      const outcomes = one.outcomes.map((value, at) => value - other.outcomes[at]!);
      const desks = one.desks.map((value, at) => value - other.desks[at]!);
      joinDuel(duelIn(duels, turn, one.option, other.option), {
        met: 1,
        worst: Math.min(...outcomes),
        best: Math.max(...outcomes),
        worstDesk: Math.min(...desks),
        bestDesk: Math.max(...desks),
      });
    }
  }
}
