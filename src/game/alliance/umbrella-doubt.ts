import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/**
 * "Would they risk a city of theirs for one of ours?" The index of doubt in the nuclear umbrella.
 * `hardness` is what a call adds to its log-odds. An arsenal of one's own makes the question
 * matter less, so it scales the doubt and does not shift its odds.
 */
export function umbrellaDoubt(
  spoke: Spoke,
  voice: number,
  inputs: Inputs,
  { umbrellaDoubt: law }: Parameters,
  hardness = 0,
): number {
  const doubt = logistic(
    law.base +
      law.cityVulnerability * inputs.cityVulnerability -
      law.commitment * spoke.commitment -
      law.sharedInterest * spoke.sharedInterest -
      law.voice * voice +
      law.retrenchment * inputs.retrenchment +
      hardness,
  );
  return doubt * (1 - law.arsenal * inputs.arsenal);
}
