import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/** "Will they come?" A call that tests the answer adds its own difficulty to these log-odds. */
export function abandonmentLogOdds(
  spoke: Spoke,
  voice: number,
  inputs: Inputs,
  { abandonment: law }: Parameters,
): number {
  return (
    law.base -
    law.commitment * spoke.commitment -
    law.sharedInterest * spoke.sharedInterest -
    law.record * spoke.record -
    law.voice * voice +
    law.retrenchment * inputs.retrenchment +
    law.cityVulnerability * inputs.cityVulnerability
  );
}

/** The index of being left alone in a crisis at home; `hardness` is what a call adds. */
export function abandonment(
  spoke: Spoke,
  voice: number,
  inputs: Inputs,
  parameters: Parameters,
  hardness = 0,
): number {
  return logistic(abandonmentLogOdds(spoke, voice, inputs, parameters) + hardness);
}
