import type { Index } from '../../scenario/format/gauges.ts';
import { abandonment } from './abandonment.ts';
import { dependence } from './dependence.ts';
import { entrapment } from './entrapment.ts';
import { hubFear } from './hub-fear.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Pair, Spoke } from './spoke.ts';
import { umbrellaDoubt } from './umbrella-doubt.ts';
import { type Speakers, voice } from './voice.ts';

/** All readings of one spoke, computed once per sub-step and handed on. */
export type Indices = Readonly<Record<Index | 'hubFear', number>>;

export function indices(
  spoke: Spoke,
  ties: readonly Pair[],
  speakers: Speakers,
  inputs: Inputs,
  parameters: Parameters,
): Indices {
  const heard = voice(spoke, speakers, parameters);
  const needed = dependence(spoke, ties, parameters);
  return {
    dependence: needed,
    voice: heard,
    abandonment: abandonment(spoke, heard, inputs, parameters),
    umbrellaDoubt: umbrellaDoubt(spoke, heard, inputs, parameters),
    entrapment: entrapment(spoke, needed, heard, inputs, parameters),
    hubFear: hubFear(spoke, inputs, parameters),
  };
}
