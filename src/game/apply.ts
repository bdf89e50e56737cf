import type { MatchEvent } from './event.ts';
import type { Forecast, MatchState } from './match/state.ts';

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

/** The state after an event. The only place where a match changes. */
export function apply(state: MatchState, event: MatchEvent): MatchState {
  switch (event.kind) {
    case 'entered': {
      const { turn, phase, ringing } = event;
      if (phase !== 'briefing') return { ...state, turn, phase, ringing };
      return { ...state, turn, phase, ringing, interventions: {}, choices: {} };
    }
    case 'spoke': {
      const { seat, intervention } = event;
      const said = [...(state.interventions[seat] ?? []), intervention];
      return { ...state, interventions: { ...state.interventions, [seat]: said } };
    }
    case 'foresaw':
      return { ...state, forecasts: foreseen(state.forecasts, state.turn, event) };
    case 'chose':
      return { ...state, choices: { ...state.choices, [event.seat]: event.choice } };
    case 'drew':
      return state;
    case 'answered':
      return {
        ...state,
        world: event.world,
        forecasts: state.forecasts.map((forecast) =>
          forecast.turn === state.turn
            ? { ...forecast, came: event.came[forecast.question] ?? null }
            : forecast,
        ),
      };
    case 'ended':
      return { ...state, phase: 'over', ending: event.ending };
  }
}

/** The state after several events. */
export function applyAll(state: MatchState, events: readonly MatchEvent[]): MatchState {
  return events.reduce(apply, state);
}
