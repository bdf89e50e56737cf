import { type Match, type MatchState, type Playthrough, view } from '../game/index.ts';
import type { Argument } from '../scenario/format/argument.ts';
import { AUDIENCES, type AudienceName } from '../scenario/format/gauges.ts';

/** An argument that a word of the player's raised or brought in, and whom that moved most. */
export interface Mover {
  argument: string;
  audience: AudienceName;
  option: string;
  /** By how much the option's mandate before that audience changed, from -1 to 1. */
  by: number;
}

/** What stays of one turn's debate. */
export interface DebateReview {
  turn: number;
  /** The word that moved an audience most; null if none moved any. */
  moved: Mover | null;
  /** The strongest argument on the table that nobody attacked; null if all were answered. */
  unanswered: string | null;
  /** Said against what was chosen, and borne out by facts that came later. */
  borneOut: Pick<Argument, 'id' | 'borneOutBy'>[];
}

/** Below this a mandate has not moved: half a point of a hundred. */
const MOVED = 0.005;

function largestMove(
  match: Match,
  before: MatchState,
  after: MatchState,
  seat: string,
  argument: string,
): Mover | null {
  const was = view(match, before, seat).audiences;
  const is = view(match, after, seat).audiences;
  const moves = AUDIENCES.flatMap((audience) =>
    Object.keys(is[audience]).map((option) => {
      const by = is[audience][option]! - was[audience][option]!;
      return { argument, audience, option, by };
    }),
  );
  const [largest] = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return largest && Math.abs(largest.by) >= MOVED ? largest : null;
}

/** The words of a turn that named an argument, each with the state before and after it. */
function movers({ match, steps }: Playthrough, seat: string, turn: number): Mover[] {
  return steps.flatMap(({ command, state, turn: of, seat: who }, at) => {
    const before = steps[at - 1]?.state;
    if (of !== turn || who !== seat || command.kind !== 'speak' || !before) return [];
    if (command.intervention.move === 'frame') return [];
    const mover = largestMove(match, before, state, seat, command.intervention.argument);
    return mover ? [mover] : [];
  });
}

/** Whether an argument speaks, directly, against a choice or for another one. */
function speaksAgainst(
  { supports, attacks }: Argument,
  chosen: string,
  options: string[],
): boolean {
  const another = supports.some((target) => target !== chosen && options.includes(target));
  return attacks.includes(chosen) || another;
}

function reviewOf(played: Playthrough, seat: string, turn: number): DebateReview | null {
  const voted = played.steps.find(
    ({ state }) => state.turn === turn && state.phase === 'decision',
  )?.state;
  const answered = played.steps.find(
    ({ events, turn: of }) => of === turn && events.some(({ kind }) => kind === 'answered'),
  );
  const chosen = answered?.state.choices[seat]?.option;
  if (!voted || chosen === undefined) return null;
  const { raised, floor, options } = view(played.match, voted, seat);
  if (raised.length === 0) return null;
  const ids = options.map(({ option }) => option.id);
  const [unanswered] = raised
    .filter(({ id }) => !raised.some(({ attacks }) => attacks.includes(id)))
    .sort((a, b) => floor.strength[b.id]! - floor.strength[a.id]!);
  const [moved] = movers(played, seat, turn).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return {
    turn,
    moved: moved ?? null,
    unanswered: unanswered?.id ?? null,
    borneOut: raised.filter(
      (argument) => argument.borneOutBy.length > 0 && speaksAgainst(argument, chosen, ids),
    ),
  };
}

/** What stays of every debate of a seat, oldest first. */
export function reviewDebates(played: Playthrough, seat: string): DebateReview[] {
  return played.match.scenario.turns.flatMap((_, at) => reviewOf(played, seat, at + 1) ?? []);
}
