import type { Argument } from '../../scenario/format/argument.ts';
import type { Audiences } from '../../scenario/format/audience.ts';
import type { AudienceName } from '../../scenario/format/gauges.ts';

/** How much a value counts where a scenario says nothing. */
const AS_FOR_ANYONE = 0.5;

/**
 * The base of an argument in the ears of an audience, in [0, 1]: below one half a value is heard
 * less, down to nothing, above it more, up to half of the way to 1 (after Bench-Capon 2003, in
 * whose frameworks an argument counts as the values of its audience let it; the graded form is
 * a designer's assumption).
 */
export function heardBase(
  base: number,
  { value }: Argument,
  audiences: Audiences,
  audience: AudienceName,
): number {
  const weight = (value && audiences[audience]?.weighs[value]) ?? AS_FOR_ANYONE;
  if (weight <= AS_FOR_ANYONE) return base * (weight / AS_FOR_ANYONE);
  return base + (1 - base) * (weight - AS_FOR_ANYONE);
}
