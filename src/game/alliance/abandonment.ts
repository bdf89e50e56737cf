import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/** "Will they come?" as log-odds, the scale on which a test may be easier or harder. */
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
