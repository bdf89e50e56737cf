import { holds, type MatchState, type Playthrough, startOf } from '../game/index.ts';
import type { Move } from './agent.ts';
import { ownReasons } from './reasoned.ts';
import { agentOf } from './seated.ts';

/** The state in which a seat chose in a turn, and what it chose; null if it did not. */
function choiceOf({ match, steps }: Playthrough, seat: string, turn: number) {
  const at = steps.findIndex(
    (step) => step.turn === turn && step.seat === seat && step.command.kind === 'choose',
  );
  const command = steps[at]?.command;
  if (command?.kind !== 'choose') return null;
  const state: MatchState = steps[at - 1]?.state ?? startOf(match);
  return { state, command };
}

/**
 * Why a seat that no person holds did what it did in a turn: nothing of it is kept, the agent is
 * asked again in the state in which it chose. Null for people, and for seats that chose nothing.
 */
export function whyOf(playthrough: Playthrough, seat: string, turn: number): Move | null {
  const { match } = playthrough;
  const chosen = choiceOf(playthrough, seat, turn);
  if (!chosen || match.settings.people.includes(seat)) return null;
  const { state, command } = chosen;
  const move = agentOf(match, seat)(match, state, seat);
  if (JSON.stringify(move.command) === JSON.stringify(command)) return move;
  // Somebody else chose for it, such as history in a match that is read: what the scenario says stands.
  const { scenario } = match;
  const option = scenario.turns[turn - 1]!.options[seat]!.find(({ id }) => id === command.option)!;
  const scene = { scenario, world: state.world, seat, turn };
  const reasons = ownReasons(option, ({ when }) => holds(when, scene));
  return { command, reasons, signing: [], answering: {}, settled: { how: 'given' } };
}
