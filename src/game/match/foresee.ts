import { debateIn } from './cabinet.ts';
import { holds } from './condition/holds.ts';
import type { MatchEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';
import type { World } from './world.ts';

/** Range of a forecast's confidence, in percent: below 50 one would foresee the opposite. */
export const CONFIDENCE = { least: 50, most: 100 } as const;

/** A forecast is made before the decision and may be changed until then. */
export function foresee(
  { scenario }: Match,
  state: MatchState,
  seat: string,
  forecast: { question: string; answer: boolean; confidence: number },
): MatchEvent[] | Refusal {
  const { question, answer, confidence } = forecast;
  if (state.phase !== 'decision') return { code: 'wrong-phase', phase: state.phase };
  if (seat in state.choices) return { code: 'already-chosen' };
  const asked = debateIn(scenario.turns[state.turn - 1]!, seat).forecasts;
  if (!asked.some(({ id }) => id === question)) return { code: 'unknown-question', question };
  if (!(confidence >= CONFIDENCE.least && confidence <= CONFIDENCE.most)) {
    return { code: 'confidence-out-of-range', confidence };
  }
  return [{ kind: 'foresaw', seat, question, answer, confidence }];
}

/** Whether each question of a turn came true, read from a seat in the world after. */
export function whatCame(
  { scenario }: Match,
  world: World,
  turn: number,
  seat: string,
): Record<string, boolean> {
  const scene = { scenario, world, seat, turn };
  return Object.fromEntries(
    debateIn(scenario.turns[turn - 1]!, seat).forecasts.map(({ id, comes }) => [
      id,
      holds(comes, scene),
    ]),
  );
}
