import type { AudienceName } from '../../scenario/format/gauges.ts';
import { supportTarget } from '../alliance/index.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

/** A motion that nobody has framed. */
const UNFRAMED = 0.5;
/** What an ally makes of "in our national interest" instead of "as our ally asks" (assumption). */
const HEARD_BY_ALLY = -0.1;

/**
 * What a declared framing adds to an option's mandate before an audience. At home it is what the
 * model makes of it (Hwang): "in our national interest" pays as far as visible benefits carry it,
 * "as our ally asks" as far as the public shares the ally's aims. The cabinet is not moved.
 */
export function framingGain(
  { parameters }: Match,
  { world }: MatchState,
  seat: string,
  frame: number,
  audience: AudienceName,
): number {
  const spoke = world.spokes[seat];
  if (!spoke || audience === 'cabinet') return 0;
  if (audience === 'ally') return HEARD_BY_ALLY * (frame - UNFRAMED);
  const inputs = world.inputs[seat]!;
  const { entrapment } = world.indices[seat]!;
  const support = (at: number) => supportTarget(spoke, entrapment, 0, inputs, at, parameters);
  return support(frame) - support(UNFRAMED);
}
