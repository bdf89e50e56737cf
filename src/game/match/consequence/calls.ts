import type { AwayCall, HomeCall } from '../../../scenario/format/call.ts';
import type { Answer, Grade } from '../../../scenario/format/gauges.ts';
import { abandonment, entrapment, umbrellaDoubt } from '../../alliance/index.ts';
import { drawOnce } from '../chance.ts';
import { readingsOf } from '../model.ts';
import { TENSIONS } from '../settings.ts';
import type { Draft } from './draft.ts';
import { strikeAtEnd } from './impact.ts';
import { settlePromises } from './promises.ts';

/**
 * A call is answered badly if its draw falls below the shifted index. How badly: in the lowest
 * part of that range not at all, then in part, then late (shares are designer's assumptions).
 * The bounds shrink with the index, so a lower index never makes an answer worse.
 */
export const NOT_AT_ALL = 0.4;
export const IN_PART = 0.75;

/** The grade that a draw in [0, 1) gives under a shifted index in [0, 1]. */
export function gradeOf(draw: number, shifted: number): Grade {
  if (draw >= shifted) return 'full';
  if (draw < NOT_AT_ALL * shifted) return 'none';
  return draw < IN_PART * shifted ? 'part' : 'late';
}

const PROMISE_AT_HOME = { full: 'kept', late: 'bent', part: 'bent', none: 'broken' } as const;
const PROMISE_AWAY = { send: 'kept', less: 'bent', elsewhere: 'bent', refuse: 'broken' } as const;

/** A fear of the tested spoke, plain and under the call's own hardness, as the world stands now. */
function tested({ match, world, turn }: Draft, call: HomeCall | AwayCall) {
  const { parameters, settings } = match;
  const spoke = world.spokes[call.seat]!;
  const readings = readingsOf(match, world, turn);
  const { voice, dependence } = readings.indices[call.seat]!;
  const inputs = readings.inputs[call.seat]!;
  const under = (hardness: number): number => {
    if (call.kind === 'away') {
      return entrapment(spoke, dependence, voice, inputs, parameters, hardness);
    }
    const fear = call.tests === 'abandonment' ? abandonment : umbrellaDoubt;
    return fear(spoke, voice, inputs, parameters, hardness);
  };
  return { index: under(0), shifted: under(call.offset + TENSIONS[settings.tension]) };
}

function resolveHome(draft: Draft, id: string, call: HomeCall): void {
  const { match, world, turn, report, draws } = draft;
  const { index, shifted } = tested(draft, call);
  const grade = gradeOf(drawOnce(match, turn, `call:${id}`, draws), shifted);
  const result = { kind: 'home', turn, grade } as const;
  world.calls[id] = result;
  report.calls.push({ id, seat: call.seat, result, index, shifted });
  strikeAtEnd(draft, call.seat, call.outcomes[grade], { kind: 'call', id });
  settlePromises(draft, id, PROMISE_AT_HOME[grade]);
}

function resolveAway(draft: Draft, id: string, call: AwayCall, answer: Answer): void {
  const { match, world, turn, report, draws } = draft;
  strikeAtEnd(draft, call.seat, call.answers[answer], { kind: 'call', id });
  const { index, shifted } = tested(draft, call);
  const fallout = drawOnce(match, turn, `call:${id}`, draws) < shifted;
  const result = { kind: 'away', turn, answer, fallout } as const;
  world.calls[id] = result;
  report.calls.push({ id, seat: call.seat, result, index, shifted });
  settlePromises(draft, id, PROMISE_AWAY[answer]);
  if (fallout) strikeAtEnd(draft, call.seat, call.fallout, { kind: 'fallout', id });
}

/** Resolves every call that rang this turn. */
export function resolveCalls(draft: Draft, ringing: readonly string[]): void {
  for (const id of ringing) {
    const call = draft.match.scenario.calls[id]!;
    if (call.kind === 'home') resolveHome(draft, id, call);
    else resolveAway(draft, id, call, draft.choices[call.seat]!.answers[id]!);
  }
}
