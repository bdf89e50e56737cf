import { choosers, type Playthrough, submit } from '../game/index.ts';
import type { Agent } from './agent.ts';
import { agentOf } from './seated.ts';

/** Lets the agents choose for every seat that no person holds and that has not chosen yet. */
export function takeSeats(
  playthrough: Playthrough,
  agents: Readonly<Record<string, Agent>> = {},
): Playthrough {
  const { match, state } = playthrough;
  if (state.phase !== 'decision') return playthrough;
  const free = choosers(match, state.turn).filter(
    (seat) => !match.settings.people.includes(seat) && !(seat in state.choices),
  );
  return free.reduce((current, seat) => {
    const { command } = (agents[seat] ?? agentOf(match, seat))(match, current.state, seat);
    const next = submit(current, seat, command);
    if (!next.ok) throw new Error(`agent of ${seat}: ${JSON.stringify(next.refusal)}`);
    return next.playthrough;
  }, playthrough);
}
