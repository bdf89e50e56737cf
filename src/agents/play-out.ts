import { begin, matchOf, type Playthrough, type Settings, submit } from '../game/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Agent } from './agent.ts';
import { takeSeats } from './take-seats.ts';

function must(playthrough: Playthrough, seat: string, agent: Agent): Playthrough {
  const { match, state } = playthrough;
  const command =
    state.phase === 'decision' ? agent(match, state, seat).command : ({ kind: 'proceed' } as const);
  const next = submit(playthrough, seat, command);
  if (!next.ok) throw new Error(`${seat}, turn ${state.turn}: ${JSON.stringify(next.refusal)}`);
  return next.playthrough;
}

/**
 * Plays a match to its end: `agents` sit where named, those of the settings everywhere else.
 * The first of `settings.people` must be named, for it leads from phase to phase.
 */
export function playOut(
  scenario: Scenario,
  settings: Settings,
  agents: Readonly<Record<string, Agent>>,
): Playthrough {
  let playthrough = begin(matchOf(scenario, settings));
  while (playthrough.state.phase !== 'over') {
    playthrough = takeSeats(playthrough, agents);
    for (const seat of settings.people) {
      if (playthrough.state.phase === 'over') break;
      const leads = seat === settings.people[0];
      if (!leads && playthrough.state.phase !== 'decision') continue;
      playthrough = must(playthrough, seat, agents[seat]!);
    }
  }
  return playthrough;
}
