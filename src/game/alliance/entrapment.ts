import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/**
 * "Must we go?" The index of being drawn into the hub's conflict elsewhere. Commitment binds most
 * where freedom is least; being consulted holds the hub back. `hardness` is what a call adds to
 * its log-odds.
 */
export function entrapment(
  spoke: Spoke,
  dependence: number,
  voice: number,
  inputs: Inputs,
  { entrapment: law }: Parameters,
  hardness = 0,
): number {
  return logistic(
    law.base +
      law.hubConflict * inputs.hubConflict +
      law.commitment * spoke.commitment * (1 - spoke.freedom) +
      law.dependence * dependence +
      law.divergingInterest * (1 - spoke.sharedInterest) +
      law.exposure * spoke.exposure -
      law.voice * voice +
      hardness,
  );
}
