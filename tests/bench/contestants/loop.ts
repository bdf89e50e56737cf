import { parametersWith } from '../../../src/game/alliance/index.ts';
import { draw, EASED, exp, FELT, TENSIONS } from '../../../src/game/index.ts';
import { IN_PART, NOT_AT_ALL } from '../../../src/game/match/consequence/calls.ts';
import { SPOKE_GAUGES } from '../../../src/scenario/format/gauges.ts';
import {
  CALL,
  EVENT,
  INPUTS_ALWAYS,
  OPTIONS,
  SPAN,
  START,
  THREAT_LEVELS,
  TURNS,
} from '../toy/toy.ts';
import type { Contestant } from './contestant.ts';

/**
 * The toy match as somebody would write it who wants nothing but its numbers: one loop over twelve
 * numbers that it changes in place. The same additions in the same order, so the same bits; no
 * events, no reports, no names, no view, nothing that could tell why.
 */
const P = parametersWith({});

/** Places in the list of gauges. */
const [T, C, I, K, E, V, N, R, S, A, X, L] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

const { retrenchment, cityVulnerability, hubConflict, divergence, danger, cost } =
  INPUTS_ALWAYS as Required<typeof INPUTS_ALWAYS>;
const HUB_REQUEST = 0.3;
const SUCCESS = 0.6;
const GROWTH = 0.02;
/** What a choice pays for being caught, in log-odds. */
const PRICE = 0.05;
const SUB_STEPS = 2;
const YEARS = SPAN / SUB_STEPS;

const options = OPTIONS.map(({ effort, frame, effects }) => ({
  ...effort,
  frame,
  effects: effects.map(({ gauge, by, later }) => ({ at: SPOKE_GAUGES.indexOf(gauge), by, later })),
}));
const placed = (effects: readonly { gauge: (typeof SPOKE_GAUGES)[number]; by: number }[]) =>
  effects.map(({ gauge, by }) => ({ at: SPOKE_GAUGES.indexOf(gauge), by }));
const outcomes = {
  full: placed(CALL.outcomes.full),
  late: placed(CALL.outcomes.late),
  part: placed(CALL.outcomes.part),
  none: placed(CALL.outcomes.none),
};
const shock = placed(EVENT.effects);

/** Everything that a match remembers from turn to turn. */
export interface Numbers {
  gauges: number[];
  voice: number;
  dependence: number;
  abandonment: number;
  umbrellaDoubt: number;
  entrapment: number;
  hubFear: number;
  fearsAbandonment: boolean;
  fearsEntrapment: boolean;
  /** Turns for which arms deals and a retrenchment are still held. */
  arming: number;
  retrenching: number;
  /** A gain of reputation that comes a turn late. */
  due: number;
  answered: boolean;
  shocked: boolean;
}

const clip = (value: number) => Math.max(0, Math.min(1, value));
const logistic = (logOdds: number) => 1 / (1 + exp(-logOdds));

function abandonmentLogOdds(g: number[], voice: number, om: number): number {
  const law = P.abandonment;
  return (
    law.base -
    law.commitment * g[C]! -
    law.sharedInterest * g[I]! -
    law.record * g[L]! -
    law.voice * voice +
    law.retrenchment * om +
    law.cityVulnerability * cityVulnerability
  );
}

function entrapmentLogOdds(g: number[], dependence: number, voice: number): number {
  const law = P.entrapment;
  return (
    law.base +
    law.hubConflict * hubConflict +
    law.commitment * g[C]! * (1 - g[A]!) +
    law.dependence * dependence +
    law.divergingInterest * (1 - g[I]!) +
    law.exposure * g[X]! -
    law.voice * voice
  );
}

function voiceOf(g: number[]): number {
  const law = P.voice;
  const own = law.own * (law.capability * g[K]! + law.record * g[L]! + law.capacity * g[E]!);
  return logistic(law.base + own);
}

function dependenceOf(g: number[]): number {
  const law = P.dependence;
  const alternatives = 1 - (1 - law.partnerTies * g[N]!);
  return g[T]! * (1 - g[K]!) * (1 - law.relief * alternatives);
}

function read(now: Numbers): void {
  const g = now.gauges;
  const om = now.retrenching > 0 ? CALL.sets.to : retrenchment;
  now.voice = voiceOf(g);
  now.dependence = dependenceOf(g);
  now.abandonment = logistic(abandonmentLogOdds(g, now.voice, om));
  const doubt = P.umbrellaDoubt;
  now.umbrellaDoubt = logistic(
    doubt.base +
      doubt.cityVulnerability * cityVulnerability -
      doubt.commitment * g[C]! -
      doubt.sharedInterest * g[I]! -
      doubt.voice * now.voice +
      doubt.retrenchment * om,
  );
  now.entrapment = logistic(entrapmentLogOdds(g, now.dependence, now.voice));
  const fear = P.hubFear;
  now.hubFear = logistic(fear.base + fear.commitment * g[C]! - fear.control * (1 - g[A]!));
}

function feel(now: Numbers): void {
  const abandonment = Math.max(now.abandonment, now.umbrellaDoubt);
  now.fearsAbandonment = abandonment >= (now.fearsAbandonment ? EASED : FELT);
  now.fearsEntrapment = now.entrapment >= (now.fearsEntrapment ? EASED : FELT);
}

function step(now: Numbers, b: number, i: number, m: number, frame: number, Tbar: number): void {
  const g = now.gauges;
  const [t, c, s, k, e, v] = [g[T]!, g[C]!, g[I]!, g[K]!, g[E]!, g[V]!];
  const [n, r, u, a, x, l] = [g[N]!, g[R]!, g[S]!, g[A]!, g[X]!, g[L]!];
  const { voice } = now;
  const om = now.retrenching > 0 ? CALL.sets.to : retrenchment;
  const arms = now.arming > 0 ? 0.4 : 0;
  const heard = P.commitment.unheard + P.commitment.heard * Math.max(l, voice);
  const means = P.capability.poor + P.capability.rich * e;
  const law = P.supportTarget;
  const benefit = law.reputation * r + law.success * SUCCESS;
  const target = clip(
    law.base +
      law.national * frame * (benefit - law.enoughBenefit) +
      law.following * (1 - frame) * (s - law.enoughSharedInterest) -
      law.danger * now.entrapment * danger -
      law.cost * cost,
  );
  g[T] = clip(t + YEARS * (P.threat.adjustment * (Tbar - t)));
  g[C] = clip(
    c +
      YEARS *
        ((P.commitment.bilateral * b * heard * (1 - P.commitment.hubFear * now.hubFear) +
          P.commitment.multilateral * m * voice) *
          (1 - c) -
          P.commitment.retrenchment * om * c * (1 - voice) -
          P.commitment.independent * i * c),
  );
  g[I] = clip(
    s +
      YEARS *
        (P.sharedInterest.work * (b + m) * (1 - s) - P.sharedInterest.divergence * divergence * s),
  );
  g[K] = clip(
    k +
      YEARS *
        ((P.capability.independent * i + P.capability.bilateral * b) * means * (1 - k) -
          P.capability.decay * k),
  );
  g[E] = clip(e + YEARS * (GROWTH * (1 - e) - P.capacity.independent * i * e));
  g[V] = clip(
    v +
      YEARS *
        ((P.strategicValue.multilateral * m * e + P.strategicValue.armsDeals * arms) * (1 - v) -
          P.strategicValue.decay * v),
  );
  g[N] = clip(n + YEARS * -(P.partnerTies.decay * n));
  g[R] = clip(r + YEARS * -(P.reputation.decay * r));
  g[S] = clip(u + (1 - exp(-P.support.rate * YEARS)) * (target - u));
  g[A] = clip(
    a +
      YEARS *
        ((P.freedom.independent * i + P.freedom.multilateral * m) * (1 - a) -
          P.freedom.bilateral * b * a),
  );
  g[X] = clip(
    x +
      YEARS *
        ((P.exposure.bilateral * b * (1 - a) + P.exposure.multilateral * m) *
          hubConflict *
          (1 - x) -
          (P.exposure.independent * i + P.exposure.decay) * x),
  );
  g[L] = clip(
    l +
      YEARS *
        (P.record.bilateral * b * HUB_REQUEST * (1 - l) -
          P.record.independent * i * HUB_REQUEST * l -
          P.record.fading * (l - P.record.middle)),
  );
}

function closed(now: Numbers, option: number): boolean {
  const g = now.gauges;
  if (option === 2) return !(now.abandonment >= 0.2);
  if (option === 5) return !(g[S]! >= 0.4 && g[K]! < 0.8);
  return option === 8 && !(now.entrapment < 0.8);
}

function change(g: number[], effects: readonly { at: number; by: number }[]): void {
  for (const { at, by } of effects) g[at] = clip(g[at]! + by);
}

function answerCall(now: Numbers, seed: number, turn: number): void {
  const g = now.gauges;
  const voice = voiceOf(g);
  const om = now.retrenching > 0 ? CALL.sets.to : retrenchment;
  const hardness = CALL.offset + TENSIONS.tense;
  const shifted = logistic(abandonmentLogOdds(g, voice, om) + hardness);
  const drawn = draw(seed, turn, 'call:alarm');
  now.answered = true;
  if (drawn >= shifted) change(g, outcomes.full);
  else if (drawn < NOT_AT_ALL * shifted) {
    change(g, outcomes.none);
    now.retrenching = CALL.sets.turns + 1;
  } else change(g, drawn < IN_PART * shifted ? outcomes.part : outcomes.late);
}

function payForBeingCaught(now: Numbers, before: number[], option: number): void {
  const g = now.gauges;
  const om = now.retrenching > 0 ? CALL.sets.to : retrenchment;
  const [voiceBefore, voiceAfter] = [voiceOf(before), voiceOf(g)];
  const left = [abandonmentLogOdds(before, voiceBefore, om), abandonmentLogOdds(g, voiceAfter, om)];
  const drawn = [
    entrapmentLogOdds(before, dependenceOf(before), voiceBefore),
    entrapmentLogOdds(g, dependenceOf(g), voiceAfter),
  ];
  if (left[1]! > left[0]! || drawn[1]! > drawn[0]!) return;
  const independent = option >= 3 && option < 6;
  if (independent) g[C] = clip(g[C]! + -(left[0]! + PRICE - left[1]!) / P.abandonment.commitment);
  else g[X] = clip(g[X]! + (drawn[0]! + PRICE - drawn[1]!) / P.entrapment.exposure);
}

export function startNumbers(): Numbers {
  const now: Numbers = {
    gauges: SPOKE_GAUGES.map((gauge) => START[gauge]),
    voice: 0,
    dependence: 0,
    abandonment: 0,
    umbrellaDoubt: 0,
    entrapment: 0,
    hubFear: 0,
    fearsAbandonment: false,
    fearsEntrapment: false,
    arming: 0,
    retrenching: 0,
    due: 0,
    answered: false,
    shocked: false,
  };
  read(now);
  feel(now);
  return now;
}

/** One turn, in place. `turn` counts from 1. */
export function playTurn(now: Numbers, seed: number, turn: number, wish: number): void {
  const g = now.gauges;
  const before = g.slice();
  const caught = now.fearsAbandonment && now.fearsEntrapment;
  const chosen = closed(now, wish) ? (wish + 1) % options.length : wish;
  const { bilateral, independent, multilateral, frame, effects } = options[chosen]!;
  if (chosen === 4) now.arming = 2;
  for (let part = 0; part < SUB_STEPS; part += 1) {
    read(now);
    step(now, bilateral, independent, multilateral, frame, THREAT_LEVELS[turn - 1]!);
  }
  read(now);
  g[R] = clip(g[R]! + now.due);
  now.due = 0;
  for (const { at, by, later } of effects) {
    if (later) now.due = by;
    else if (chosen !== 8 || now.voice > 0.15) g[at] = clip(g[at]! + by);
  }
  if (!now.answered && (turn === 3 || turn === 5) && g[L]! > 0.52) {
    if (draw(seed, turn, 'rings:alarm') < CALL.chance) answerCall(now, seed, turn);
  }
  read(now);
  if (!now.shocked && (turn === 2 || turn === 4 || turn === 6)) {
    if (now.abandonment > 0.3 || now.entrapment > 0.3) {
      if (draw(seed, turn, 'event:shock') < EVENT.chance) {
        now.shocked = true;
        change(g, shock);
      }
    }
  }
  if (caught) payForBeingCaught(now, before, chosen);
  read(now);
  feel(now);
  now.arming -= 1;
  now.retrenching -= 1;
}

export function outcomeOf({ gauges }: Numbers) {
  return {
    gauges: Object.fromEntries(SPOKE_GAUGES.map((gauge, at) => [gauge, gauges[at]!])) as Record<
      (typeof SPOKE_GAUGES)[number],
      number
    >,
    ending: gauges[A]! > 0.5 ? 'free' : 'bound',
  };
}

export const loop: Contestant = {
  name: 'one plain loop',
  play(seed, wishes) {
    const now = startNumbers();
    for (let turn = 1; turn <= TURNS; turn += 1) playTurn(now, seed, turn, wishes[turn - 1]!);
    return outcomeOf(now);
  },
};
