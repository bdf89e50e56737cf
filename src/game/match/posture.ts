import type { Posture } from '../../scenario/format/gauges.ts';
import type { Indices } from '../alliance/index.ts';

/** A fear is felt from here on (designer's assumption) ... */
export const FELT = 0.5;
/** ... and lets go only below here, so that a posture does not flicker from turn to turn. */
export const EASED = 0.4;

/** The two fears of a spoke, each in [0, 1]. */
export interface Fears {
  /** The larger of abandonment and umbrella doubt. */
  abandonment: number;
  entrapment: number;
}

export function fearsOf({ abandonment, umbrellaDoubt, entrapment }: Indices): Fears {
  return { abandonment: Math.max(abandonment, umbrellaDoubt), entrapment };
}

const persists = (was: boolean, fear: number): boolean => (was ? fear >= EASED : fear >= FELT);

/** The posture that follows from the last one and the fears of today. */
export function nextPosture(last: Posture, fears: Fears): Posture {
  const abandoned = persists(last === 'fearsAbandonment' || last === 'caught', fears.abandonment);
  const entrapped = persists(last === 'fearsEntrapment' || last === 'caught', fears.entrapment);
  if (abandoned) return entrapped ? 'caught' : 'fearsAbandonment';
  return entrapped ? 'fearsEntrapment' : 'reassured';
}
