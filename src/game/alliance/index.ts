/** The model of one hub and its spokes (docs/model.md), as the match plays it. */
export { abandonment, abandonmentLogOdds } from './abandonment.ts';
export { advance } from './advance.ts';
export { clip } from './clip.ts';
export { entrapment, entrapmentLogOdds } from './entrapment.ts';
export { hubFear } from './hub-fear.ts';
export { type HubReadings, hubReadings, type Ward } from './hub-readings.ts';
export type { Indices } from './indices.ts';
export { completeInputs, type Inputs } from './inputs.ts';
export { outcome } from './outcome.ts';
export { pairEffort } from './pair-effort.ts';
export type { Parameters } from './parameters.ts';
export { readWorld } from './read-world.ts';
export { computeReference } from './reference/compute.ts';
export type { Pair, Spoke } from './spoke.ts';
export { supportTarget } from './support.ts';
export { parametersWith, SWITCHES, type Switch } from './switches.ts';
export { umbrellaDoubt } from './umbrella-doubt.ts';
export type { Meeting, Voices, World, WorldTurn } from './world.ts';
