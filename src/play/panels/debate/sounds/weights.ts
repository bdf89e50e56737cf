import type { Audiences } from '../../../../scenario/format/audience.ts';
import { type AudienceName, VALUES, type ValueName } from '../../../../scenario/format/gauges.ts';

/** Where a scenario says nothing an audience weighs a value as anyone does. */
const AS_FOR_ANYONE = 0.5;
/** So many are named: the rest is for the author's file. */
const NAMED = 2;

/** The values that an audience hears most and least of all, each beginning with the extreme. */
export function weightsOf(audiences: Audiences, name: AudienceName) {
  const weigh = (value: ValueName): number => audiences[name]?.weighs[value] ?? AS_FOR_ANYONE;
  const falling = [...VALUES].sort((a, b) => weigh(b) - weigh(a));
  return {
    more: falling.filter((value) => weigh(value) > AS_FOR_ANYONE).slice(0, NAMED),
    less: falling
      .reverse()
      .filter((value) => weigh(value) < AS_FOR_ANYONE)
      .slice(0, 1),
  };
}
