import type { Parameters } from './parameters.ts';
import type { Pair, Spoke } from './spoke.ts';

/** How much the other spokes and the partners could replace the hub, from 0 to 1. */
function alternatives(
  spoke: Spoke,
  ties: readonly Pair[],
  { dependence: law }: Parameters,
): number {
  let missing = 1 - law.partnerTies * spoke.partnerTies;
  for (const { tie } of ties) missing *= 1 - law.tie * tie;
  return 1 - missing;
}

/** How much a spoke needs the hub: grows with need, shrinks with own strength and other friends. */
export function dependence(spoke: Spoke, ties: readonly Pair[], parameters: Parameters): number {
  const relief = parameters.dependence.relief * alternatives(spoke, ties, parameters);
  return spoke.threat * (1 - spoke.capability) * (1 - relief);
}
