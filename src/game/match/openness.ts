import type { AwayCall } from '../../scenario/format/call.ts';
import { ANSWERS, type Answer } from '../../scenario/format/gauges.ts';
import type { Option } from '../../scenario/format/option.ts';
import { holds } from './condition/holds.ts';
import { type Part, partsOf } from './condition/parts.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

/** The Assembly's mandate that a gate asks for. */
export const GATE = 0.5;

/** Why an option or an answer is closed. */
export type Closed =
  | { because: 'condition'; parts: Part[] }
  | { because: 'assembly'; mandate: number; offset: number };

/** Null if the option is open; `mandate` is what the debate gives it, in [0, 1]. */
export function optionClosed(
  { scenario }: Match,
  { turn, world }: MatchState,
  seat: string,
  option: Option,
  mandate: number,
): Closed | null {
  const scene = { scenario, world, seat, turn };
  if (option.when !== undefined && !holds(option.when, scene)) {
    return { because: 'condition', parts: partsOf(option.when, scene) };
  }
  if (option.gate && mandate + option.gate.offset < GATE) {
    return { because: 'assembly', mandate, offset: option.gate.offset };
  }
  return null;
}

/** The answers that a seat may give to a call elsewhere. */
export function openAnswers(
  { scenario }: Match,
  { turn, world }: MatchState,
  call: AwayCall,
): Answer[] {
  const scene = { scenario, world, seat: call.seat, turn };
  return ANSWERS.filter((answer) => holds(call.answers[answer].when, scene));
}

/** The calls elsewhere that ring for a seat this turn, by id. */
export function callsToAnswer({ scenario }: Match, state: MatchState, seat: string): string[] {
  return state.ringing.filter((id) => {
    const call = scenario.calls[id]!;
    return call.kind === 'away' && call.seat === seat;
  });
}
