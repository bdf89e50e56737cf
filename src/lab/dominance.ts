import type { Duel, Duels } from './duel.ts';

/** Nobody would notice so small a difference of an outcome. */
const HAIR = 0.001;
/** By so much an option must be better somewhere: a point of a hundred, halved. */
const BETTER = 0.005;
/** Fewer meetings than this prove nothing. */
export const FEWEST_MET = 8;

/** The option that comes nearest to being better than another one in everything. */
export interface Rival {
  id: string;
  /** In how many states both were tried. */
  met: number;
  /** The least and the most by which the rival was better, over all outcomes and states. */
  worst: number;
  best: number;
}

export interface Standing {
  /** Options that are better than this one in every match. */
  dominatedBy: string[];
  /** Whether it is better than every other one in every match. */
  dominant: boolean;
  rival: Rival | null;
}

/** Never worse in any outcome of any match, and better somewhere. */
const beats = ({ worst, best }: Duel): boolean => worst >= -HAIR && best > BETTER;

/** Never worse for any desk in any match, and better for some. */
const pleasesMore = ({ worstDesk, bestDesk }: Duel): boolean =>
  worstDesk >= -HAIR && bestDesk > BETTER;

const often = ({ met }: Duel): boolean => met >= FEWEST_MET;

const NEVER_MET = { dominatedBy: [], dominant: false, rival: null };

/** How an option stands among those of its turn. */
export function standingOf(duels: Duels, turn: number, option: string): Standing {
  const ofTurn = duels[turn];
  // A rival that was seldom open proves nothing by losing, but it disproves by winning.
  const own = Object.values(ofTurn?.[option] ?? {});
  if (!ofTurn || !own.some(often)) return NEVER_MET;
  const others = Object.entries(ofTurn).flatMap(([id, against]) => {
    const duel = against[option];
    return duel && often(duel) ? [{ id, duel }] : [];
  });
  const [nearest] = others.sort((a, b) => b.duel.worst - a.duel.worst);
  return {
    dominatedBy: others.filter(({ duel }) => beats(duel)).map(({ id }) => id),
    dominant: own.every(beats) || own.every(pleasesMore),
    rival: nearest
      ? {
          id: nearest.id,
          met: nearest.duel.met,
          worst: nearest.duel.worst,
          best: nearest.duel.best,
        }
      : null,
  };
}
