import { withSeat } from './match/by-seat.ts';
import { debateOf, repliedIn, spokenIn } from './match/debate.ts';
import type { MatchEvent } from './match/event.ts';
import { changed, type Forecast, type MatchState } from './match/state.ts';

function foreseen(
  forecasts: readonly Forecast[],
  turn: number,
  { seat, question, answer, confidence }: Extract<MatchEvent, { kind: 'foresaw' }>,
): Forecast[] {
  const others = forecasts.filter(
    (each) => each.turn !== turn || each.seat !== seat || each.question !== question,
  );
  return [...others, { turn, seat, question, answer, confidence, came: null }];
}

/** A debate after something was said in it. */
function heardIn(state: MatchState, event: Extract<MatchEvent, { kind: 'spoke' | 'replied' }>) {
  const debate = debateOf(state, event.seat);
  return event.kind === 'spoke' ? spokenIn(debate, event.intervention) : repliedIn(debate, event);
}

/** The state after an event. The only place where a match changes. */
export function apply(state: MatchState, event: MatchEvent): MatchState {
  switch (event.kind) {
    case 'entered': {
      const { turn, phase, ringing } = event;
      if (phase !== 'briefing') return changed(state, { turn, phase, ringing });
      return changed(state, { turn, phase, ringing, debates: {}, choices: {} });
    }
    case 'spoke':
    case 'replied': {
      return changed(state, {
        debates: withSeat(state.debates, event.seat, heardIn(state, event)),
      });
    }
    case 'foresaw':
      return changed(state, { forecasts: foreseen(state.forecasts, state.turn, event) });
    case 'chose':
      return changed(state, { choices: withSeat(state.choices, event.seat, event.choice) });
    case 'injected': {
      const { kind: _, ...ordered } = event;
      return changed(state, { injected: [...(state.injected ?? []), ordered] });
    }
    case 'drew':
      return state;
    case 'answered':
      return changed(state, {
        world: event.world,
        injected: [],
        forecasts: state.forecasts.map((forecast) =>
          forecast.turn === state.turn
            ? { ...forecast, came: event.came[forecast.seat]?.[forecast.question] ?? null }
            : forecast,
        ),
      });
    case 'ended':
      return changed(state, { phase: 'over', ending: event.ending });
  }
}

/** The state after several events. */
export function applyAll(state: MatchState, events: readonly MatchEvent[]): MatchState {
  let now = state;
  for (const event of events) now = apply(now, event);
  return now;
}
