import { type Playthrough, startOf } from '../../game/index.ts';
import { blankDraft, type Draft } from '../player/draft/draft.ts';

/** One place at which a replay rests: how many steps were taken by then. */
export interface Stop {
  steps: number;
  turn: number;
  phase: Playthrough['state']['phase'];
}

/** The playthrough as it stood after so many steps. */
export function upTo({ match, steps }: Playthrough, count: number): Playthrough {
  const kept = steps.slice(0, count);
  return { match, state: kept.at(-1)?.state ?? startOf(match), steps: kept };
}

/** The last moment of every phase: what was said in it is seen, what followed is not. */
export function stopsOf(playthrough: Playthrough): Stop[] {
  const { match, steps } = playthrough;
  const states = [startOf(match), ...steps.map(({ state }) => state)];
  const all = states.map(({ turn, phase }, count) => ({ steps: count, turn, phase }));
  return all.filter(({ turn, phase }, at) => {
    const next = all[at + 1];
    return !next || next.turn !== turn || next.phase !== phase;
  });
}

/** What lay before the person at a stop: the choice that they said next. */
export function draftAt({ steps }: Playthrough, stop: Stop, seat: string): Draft {
  const blank = { ...blankDraft(stop.turn), unforeseen: true };
  const next = steps.slice(stop.steps).find((step) => step.seat === seat)?.command;
  if (stop.phase !== 'decision' || next?.kind !== 'choose') return blank;
  const { option, frame, signs, answers } = next;
  return { ...blank, option, frames: { [option]: frame }, signs, answers };
}
