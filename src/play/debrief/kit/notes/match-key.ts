import { hashOf, type Playthrough } from '../../../../game/index.ts';

/** Names a match that was played, so that its notes are found again after a reload and in a replay. */
export function matchKey({ match, state }: Playthrough, seat: string): string {
  return [match.scenario.id, seat, match.settings.seed, hashOf(state)].join(':');
}
