import { logistic } from '../chance/logistic.ts';
import type { Parameters } from './parameters.ts';
import type { Pair, Spoke } from './spoke.ts';

/** Who speaks to the hub this turn on behalf of one spoke. */
export interface Speakers {
  /** The spoke itself. */
  readonly own: boolean;
  /** The spoke's pair with each other spoke that speaks. */
  readonly allies: readonly Pair[];
  /** The pairs among those allies, in the order 0-1, 0-2, 1-2, 0-3, 1-3, 2-3 and so on. */
  readonly among: readonly Pair[];
  /** NATO and the UN. */
  readonly partners: boolean;
}

export const ALONE: Speakers = { own: true, allies: [], among: [], partners: false };

/** The index that the hub listens to these speakers. */
export function voice(spoke: Spoke, speakers: Speakers, parameters: Parameters): number {
  return logistic(voiceLogOdds(spoke, speakers, parameters));
}

/**
 * Each speaker has a weight; each two of them gain or lose by speaking together, in proportion to
 * the root of their weights. Two spokes whose friction exceeds their tie undercut each other.
 */
function voiceLogOdds(spoke: Spoke, speakers: Speakers, { voice: law }: Parameters): number {
  const { allies, among } = speakers;
  const own = speakers.own
    ? law.own *
      (law.capability * spoke.capability +
        law.record * spoke.record +
        law.capacity * spoke.capacity)
    : 0;
  const partners = speakers.partners ? law.partners * spoke.partnerTies * spoke.strategicValue : 0;

  let weights = own + partners;
  let together = spoke.strategicValue * Math.sqrt(own * partners);
  let between = 0;
  for (let second = 0; second < allies.length; second += 1) {
    const pair = allies[second]!;
    const weight = law.ally * pair.tie;
    weights += weight;
    together += (pair.tie - pair.friction) * Math.sqrt(own * weight);
    together += law.partnersBesideAlly * pair.tie * Math.sqrt(weight * partners);
    for (let first = 0; first < second; first += 1) {
      const other = among[between]!;
      const otherWeight = law.ally * allies[first]!.tie;
      together += (other.tie - other.friction) * Math.sqrt(otherWeight * weight);
      between += 1;
    }
  }
  return law.base + weights + law.bonus * together;
}
