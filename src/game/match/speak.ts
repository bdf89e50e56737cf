import type { Intervention } from '../debate/intervention.ts';
import { conceded, nextRound, openings, type Speaker } from '../debate/rounds.ts';
import {
  debateOf,
  floorIn,
  handOf,
  INTERVENTIONS,
  optionIds,
  poolOf,
  repliedIn,
  spokenIn,
  tableOf,
} from './debate.ts';
import type { MatchEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import type { Debate, MatchState } from './state.ts';

type Replied = Extract<MatchEvent, { kind: 'replied' }>;

/** What the desks of a seat open the debate with. */
export function open(match: Match, state: MatchState, seat: string): MatchEvent[] {
  const pool = poolOf(match, state, seat);
  if (pool.length === 0) return [];
  const said = openings(pool, optionIds(match, state, seat));
  if (said.length === 0) return [];
  const opened: Replied = {
    kind: 'replied',
    seat,
    said: said.map(({ id }) => id),
    answering: [],
    conceded: [],
  };
  return [opened];
}

function speakersOf({ scenario }: Match, seat: string, debate: Debate): Record<string, Speaker> {
  return Object.fromEntries(
    Object.entries(scenario.seats[seat]!.desks).map(([desk, { stamina, blindSpots }]) => [
      desk,
      { stamina: stamina - (debate.answers[desk] ?? 0), blindSpots },
    ]),
  );
}

/** One round of answers to a debate; null if nobody has anything to add. */
function round(match: Match, state: MatchState, seat: string, debate: Debate): Replied | null {
  const pool = poolOf(match, state, seat);
  if (pool.length === 0) return null;
  const lying = tableOf(pool, debate).map(({ id }) => id);
  const fresh = pool.filter(({ id }) => !debate.said.includes(id) || lying.includes(id));
  const points = nextRound(fresh, lying, speakersOf(match, seat, debate));
  if (points.length === 0) return null;
  return {
    kind: 'replied',
    seat,
    said: points.map(({ id }) => id),
    answering: points.map(({ desk }) => desk),
    conceded: [],
  };
}

/** What the desks still have to say when the vote is called: every round that is left. */
export function finish(match: Match, state: MatchState, seat: string): MatchEvent[] {
  const events: MatchEvent[] = [];
  let debate = debateOf(state, seat);
  for (let next = round(match, state, seat, debate); next; ) {
    events.push(next);
    debate = repliedIn(debate, next);
    next = round(match, state, seat, debate);
  }
  return events;
}

/** Lets the desks answer each other for one round. */
export function listen(match: Match, state: MatchState, seat: string): MatchEvent[] | Refusal {
  if (state.phase !== 'debate') return { code: 'wrong-phase', phase: state.phase };
  const next = round(match, state, seat, debateOf(state, seat));
  return next ? [next] : { code: 'nobody-answers' };
}

function refused(
  match: Match,
  state: MatchState,
  seat: string,
  intervention: Intervention,
): Refusal | null {
  const debate = debateOf(state, seat);
  if (state.phase !== 'debate') return { code: 'wrong-phase', phase: state.phase };
  if (debate.interventions.length >= INTERVENTIONS) return { code: 'no-more-interventions' };
  if (intervention.move === 'frame') {
    const { frame } = intervention;
    return frame >= 0 && frame <= 1 ? null : { code: 'frame-not-offered', frame };
  }
  const pool = poolOf(match, state, seat);
  const from =
    intervention.move === 'rebut'
      ? handOf(pool, optionIds(match, state, seat), debate)
      : tableOf(pool, debate);
  const { argument } = intervention;
  if (!from.some(({ id }) => id === argument)) return { code: 'unknown-argument', argument };
  const again = debate.interventions.some(
    (said) => said.move === intervention.move && 'argument' in said && said.argument === argument,
  );
  return again ? { code: 'unknown-argument', argument } : null;
}

/** A word of the player's; then the desks answer, and one of them may give a point up. */
export function speak(
  match: Match,
  state: MatchState,
  seat: string,
  intervention: Intervention,
): MatchEvent[] | Refusal {
  const refusal = refused(match, state, seat, intervention);
  if (refusal) return refusal;
  const spoken = spokenIn(debateOf(state, seat), intervention);
  const next = round(match, state, seat, spoken);
  const debate = next ? repliedIn(spoken, next) : spoken;
  const { strength } = floorIn(match, state, seat, debate);
  const lost = conceded(tableOf(poolOf(match, state, seat), debate), strength);
  const events: MatchEvent[] = [{ kind: 'spoke', seat, intervention }];
  if (next || lost) {
    const said = next?.said ?? [];
    const answering = next?.answering ?? [];
    events.push({ kind: 'replied', seat, said, answering, conceded: lost ? [lost.id] : [] });
  }
  return events;
}
