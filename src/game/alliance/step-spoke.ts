import { exp } from '../chance/exponential.ts';
import { clip } from './clip.ts';
import type { Indices } from './indices.ts';
import type { Inputs } from './inputs.ts';
import type { Parameters } from './parameters.ts';
import type { Effort, Spoke } from './spoke.ts';
import { supportTarget } from './support.ts';

/** What one spoke does and meets in one sub-step. */
export interface SpokeStep {
  readonly effort: Effort;
  /** Multilateral effort that reaches NATO and the UN (pairEffort with their seat). */
  readonly partnersEffort: number;
  /** Sum of friction x own multilateral effort over the pairs in play. */
  readonly resented: number;
  /** 0 "as our ally asks" to 1 "in our national interest". */
  readonly frame: number;
  readonly inputs: Inputs;
}

/**
 * One spoke `years` later. All changes are read from the state before the step, so their order
 * does not matter. The one literal below is deliberate: spreads made this many times slower.
 */
export function stepSpoke(
  spoke: Spoke,
  indices: Indices,
  { effort, partnersEffort, resented, frame, inputs }: SpokeStep,
  years: number,
  p: Parameters,
): Spoke {
  const { bilateral, independent, multilateral } = effort;
  const { commitment, sharedInterest, capability, capacity, strategicValue } = spoke;
  const { threat, partnerTies, reputation, support, freedom, exposure, record } = spoke;
  const { voice } = indices;
  const { hubConflict, hubRequest } = inputs;

  const heard = p.commitment.unheard + p.commitment.heard * Math.max(record, voice);
  const means = p.capability.poor + p.capability.rich * capacity;
  const worth = p.partnerTies.unneeded + p.partnerTies.valued * strategicValue;
  const credit = p.reputation.following + p.reputation.national * frame;
  const target = supportTarget(spoke, indices.entrapment, resented, inputs, frame, p);

  return {
    threat: clip(
      threat +
        years *
          (p.threat.adjustment * (inputs.threatLevel - threat) +
            p.threat.nuclearTalk * independent * inputs.nuclearTalk),
    ),
    commitment: clip(
      commitment +
        years *
          ((p.commitment.bilateral *
            bilateral *
            heard *
            (1 - p.commitment.hubFear * indices.hubFear) +
            p.commitment.multilateral * multilateral * voice) *
            (1 - commitment) -
            p.commitment.retrenchment * inputs.retrenchment * commitment * (1 - voice) -
            p.commitment.independent * independent * commitment),
    ),
    sharedInterest: clip(
      sharedInterest +
        years *
          (p.sharedInterest.work * (bilateral + multilateral) * (1 - sharedInterest) -
            p.sharedInterest.divergence * inputs.divergence * sharedInterest),
    ),
    capability: clip(
      capability +
        years *
          (((p.capability.independent * independent + p.capability.bilateral * bilateral) * means +
            p.capability.aid * inputs.aid) *
            (1 - capability) -
            p.capability.decay * capability),
    ),
    capacity: clip(
      capacity +
        years *
          (inputs.growth * (1 - capacity) -
            p.capacity.retaliation * exposure * inputs.retaliation -
            p.capacity.independent * independent * capacity),
    ),
    strategicValue: clip(
      strategicValue +
        years *
          ((p.strategicValue.multilateral * multilateral * capacity +
            p.strategicValue.armsDeals * inputs.armsDeals) *
            (1 - strategicValue) -
            p.strategicValue.decay * strategicValue),
    ),
    partnerTies: clip(
      partnerTies +
        years *
          (p.partnerTies.multilateral * partnersEffort * worth * capacity * (1 - partnerTies) -
            p.partnerTies.decay * partnerTies),
    ),
    reputation: clip(
      reputation +
        years *
          (p.reputation.peacekeeping * inputs.peacekeeping * (1 - reputation) * credit -
            p.reputation.decay * reputation),
    ),
    support: clip(support + (1 - exp(-p.support.rate * years)) * (target - support)),
    freedom: clip(
      freedom +
        years *
          ((p.freedom.independent * independent + p.freedom.multilateral * multilateral) *
            (1 - freedom) -
            p.freedom.bilateral * bilateral * freedom),
    ),
    exposure: clip(
      exposure +
        years *
          ((p.exposure.bilateral * bilateral * (1 - freedom) +
            p.exposure.multilateral * multilateral) *
            hubConflict *
            (1 - exposure) -
            (p.exposure.independent * independent + p.exposure.decay) * exposure),
    ),
    record: clip(
      record +
        years *
          (p.record.bilateral * bilateral * hubRequest * (1 - record) -
            p.record.independent * independent * hubRequest * record -
            p.record.fading * (record - p.record.middle)),
    ),
  };
}
