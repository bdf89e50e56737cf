import { clip } from '../clip.ts';
import { indices } from '../indices.ts';
import { pairEffort } from '../pair-effort.ts';
import { PARAMETERS } from '../parameters.ts';
import type { Pair } from '../spoke.ts';
import { stepPair } from '../step-pair.ts';
import { stepSpoke } from '../step-spoke.ts';
import { supportTarget } from '../support.ts';
import { type Speakers, voice } from '../voice.ts';
import {
  CHORUSES,
  type ReferenceCase,
  type ReferenceResult,
  type ReferenceState,
  STATE_LETTERS,
} from './case.ts';
import { inputsOf, lettersOf, spokeOf } from './letters.ts';

/**
 * One case of the reference model, computed with the functions that the game plays with: a world
 * of one spoke, one pair whose other side mirrors it and is fully willing, and the partners.
 */
export function reference({
  state,
  shocks,
  effort,
  frame,
  dt,
  events,
}: ReferenceCase): ReferenceResult {
  const p = PARAMETERS;
  const spoke = spokeOf(state);
  const pair: Pair = { tie: state.J, friction: state.H };
  const inputs = inputsOf(shocks, spoke);

  const readings = indices(spoke, [pair], chorus('KJE', pair), inputs, p);
  const { dependence, abandonment, umbrellaDoubt, entrapment, hubFear } = readings;
  const voices = Object.fromEntries(
    CHORUSES.map((speakers) => [speakers, voice(spoke, chorus(speakers, pair), p)]),
  ) as ReferenceResult['out']['voice'];

  const reached = pairEffort(effort.M, effort.M, 1);
  const resented = pair.friction * effort.M * inputs.partnerInPlay;
  const doing = {
    effort: { bilateral: effort.B, independent: effort.I, multilateral: effort.M },
    partnersEffort: reached,
    resented,
    frame,
    inputs,
  };
  const together = {
    effort: reached,
    inPlay: inputs.partnerInPlay,
    historyShock: inputs.historyShock,
  };
  const fear = Math.min(abandonment, inputs.partnerFear ?? abandonment);
  const after = lettersOf(
    stepSpoke(spoke, readings, doing, dt, p),
    stepPair(pair, fear, together, dt, p),
  );

  return {
    out: {
      dependence,
      voice: voices,
      abandonment,
      umbrellaDoubt,
      entrapment,
      hubFear,
      supportTarget: supportTarget(spoke, entrapment, resented, inputs, frame, p),
    },
    next: Object.fromEntries(
      STATE_LETTERS.map((letter) => [letter, clip(after[letter] + (events[letter] ?? 0))]),
    ) as ReferenceState,
  };
}

function chorus(speakers: (typeof CHORUSES)[number], pair: Pair): Speakers {
  return {
    own: speakers.includes('K'),
    allies: speakers.includes('J') ? [pair] : [],
    among: [],
    partners: speakers.includes('E'),
  };
}
