import { logistic } from '../chance/logistic.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/** The hub's own fear of being dragged in by this spoke; control over the spoke calms it. */
export function hubFear(spoke: Spoke, inputs: Inputs, { hubFear: law }: Parameters): number {
  return logistic(
    law.base +
      law.commitment * spoke.commitment +
      law.recklessness * inputs.recklessness -
      law.control * (1 - spoke.freedom),
  );
}
