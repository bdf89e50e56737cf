import { clip } from './clip.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/**
 * Where public support is heading. `frame` runs from 0 "as our ally asks" to 1 "in our national
 * interest": the second pays as far as the benefit shows, the first as far as the public shares
 * the ally's aims. `resented` is the friction stirred up by working with partners, summed over
 * the pairs in play, each times the spoke's own multilateral effort.
 */
export function supportTarget(
  spoke: Spoke,
  entrapment: number,
  resented: number,
  inputs: Inputs,
  frame: number,
  { supportTarget: law }: Parameters,
): number {
  const benefit = law.reputation * spoke.reputation + law.success * inputs.success;
  return clip(
    law.base +
      law.national * frame * (benefit - law.enoughBenefit) +
      law.following * (1 - frame) * (spoke.sharedInterest - law.enoughSharedInterest) -
      law.danger * entrapment * inputs.danger -
      law.friction * resented +
      law.unMandate * inputs.unMandate -
      law.cost * inputs.cost +
      law.rally * inputs.rally,
  );
}
