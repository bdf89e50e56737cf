import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/**
 * "Will they come?" The index of being left alone in a crisis at home. `hardness` is what a call
 * adds to its log-odds.
 */
export function abandonment(
  spoke: Spoke,
  voice: number,
  inputs: Inputs,
  { abandonment: law }: Parameters,
  hardness = 0,
): number {
  return logistic(
    law.base -
      law.commitment * spoke.commitment -
      law.sharedInterest * spoke.sharedInterest -
      law.record * spoke.record -
      law.voice * voice +
      law.retrenchment * inputs.retrenchment +
      law.cityVulnerability * inputs.cityVulnerability +
      hardness,
  );
}
