import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/**
 * "Must we go?" as log-odds, the scale on which a test may be easier or harder. Commitment binds
 * most where freedom is least; being consulted holds the hub back.
 */
export function entrapmentLogOdds(
  spoke: Spoke,
  dependence: number,
  voice: number,
  inputs: Inputs,
  { entrapment: law }: Parameters,
): number {
  return (
    law.base +
    law.hubConflict * inputs.hubConflict +
    law.commitment * spoke.commitment * (1 - spoke.freedom) +
    law.dependence * dependence +
    law.divergingInterest * (1 - spoke.sharedInterest) +
    law.exposure * spoke.exposure -
    law.voice * voice
  );
}

/** The index of being drawn into the hub's conflict elsewhere; `hardness` is what a call adds. */
export function entrapment(
  spoke: Spoke,
  dependence: number,
  voice: number,
  inputs: Inputs,
  parameters: Parameters,
  hardness = 0,
): number {
  return logistic(entrapmentLogOdds(spoke, dependence, voice, inputs, parameters) + hardness);
}
