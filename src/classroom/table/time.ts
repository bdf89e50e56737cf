import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Answer } from './entries.ts';
import type { ClassState } from './state.ts';
import { advance } from './steps.ts';

const MINUTE = 60_000;

export function pause(state: ClassState, now: number): Answer {
  if (state.step === 'lobby' || state.paused) return 'wrong-step';
  const left = state.deadline === null ? null : Math.max(0, state.deadline - now);
  return { ...state, deadline: null, paused: { left } };
}

export function resume(state: ClassState, now: number): Answer {
  if (!state.paused) return 'wrong-step';
  const { left } = state.paused;
  return { ...state, paused: null, deadline: left === null ? null : now + left };
}

/** A step that had no clock gets one; the deadline never lies in the past. */
export function extend(state: ClassState, minutes: number, now: number): Answer {
  if (state.step === 'lobby') return 'wrong-step';
  const by = minutes * MINUTE;
  if (state.paused) {
    const left = Math.max(0, (state.paused.left ?? 0) + by);
    return { ...state, paused: { left } };
  }
  return { ...state, deadline: Math.max(now, (state.deadline ?? now) + by) };
}

/** Straight to the debrief. A turn that the world has not answered is left as it stands. */
export function end(scenario: Scenario, state: ClassState, now: number): Answer {
  if (state.step === 'lobby' || state.step === 'debrief') return 'wrong-step';
  const settled = { ...state, setup: { ...state.setup, turns: state.turn }, before: [] };
  // Nobody is made to have chosen.
  return state.step === 'consequence'
    ? advance(scenario, settled, now)
    : { ...settled, step: 'debrief', deadline: null, paused: null };
}
