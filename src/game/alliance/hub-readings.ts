import { logistic } from '../chance/logistic.ts';
import type { Indices } from './indices.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Spoke } from './spoke.ts';

/** The hub's three worries, each in [0, 1]. Of burden less is better, of the others more. */
export interface HubReadings {
  /** What guaranteeing the spokes costs, the risk of being dragged in included. */
  readonly burden: number;
  /** How far the spokes follow. */
  readonly control: number;
  /** How far allies and rivals believe the pledge. */
  readonly credibility: number;
}

/** One spoke as the hub looks at it. */
export interface Ward {
  readonly spoke: Spoke;
  readonly indices: Indices;
  readonly inputs: Inputs;
}

/**
 * The mean over the spokes. A sum would make every new ally a loss; the worst spoke alone would
 * claim that one broken pledge breaks all, which allies do not believe (Henry 2020).
 */
export function hubReadings(wards: readonly Ward[], parameters: Parameters): HubReadings {
  let burden = 0;
  let control = 0;
  let credibility = 0;
  for (const ward of wards) {
    burden += burdenOf(ward, parameters);
    control += controlOver(ward, parameters);
    credibility += credibilityTo(ward, parameters);
  }
  const spokes = Math.max(1, wards.length);
  return {
    burden: burden / spokes,
    control: control / spokes,
    credibility: credibility / spokes,
  };
}

/**
 * Size alone is no burden (Alley 2021 finds little sign that the small ride free most): what
 * counts is the pledge where it may be called, and what the spoke does about it itself.
 */
function burdenOf({ spoke, indices, inputs }: Ward, { burden: law }: Parameters): number {
  return logistic(
    law.base +
      law.pledge * spoke.commitment * spoke.threat +
      law.hubFear * indices.hubFear +
      law.hubConflict * inputs.hubConflict +
      law.aid * inputs.aid -
      law.capability * spoke.capability -
      law.capacity * spoke.capacity -
      law.record * spoke.record,
  );
}

/** A spoke that signed with others speaks with a voice that has grown: it is led less easily. */
function controlOver({ spoke, indices, inputs }: Ward, { control: law }: Parameters): number {
  return logistic(
    law.base +
      law.dependence * indices.dependence +
      law.commitment * spoke.commitment -
      law.freedom * spoke.freedom -
      law.voice * indices.voice -
      law.recklessness * inputs.recklessness -
      law.arsenal * inputs.arsenal,
  );
}

function credibilityTo({ spoke, indices, inputs }: Ward, { credibility: law }: Parameters): number {
  return logistic(
    law.base +
      law.commitment * spoke.commitment +
      law.record * spoke.record -
      law.abandonment * indices.abandonment -
      law.umbrellaDoubt * indices.umbrellaDoubt -
      law.arsenal * inputs.arsenal,
  );
}
