import { PARAMETERS, type Parameters } from './parameters.ts';

/**
 * Claims that a sceptic may turn off, each a number of the model: `gam` the bonus of speaking
 * together, `lE` the weight of the other partners' voice, `eC` the pull of commitment towards
 * entrapment, which is the alliance dilemma itself.
 */
export const SWITCHES = ['gam', 'lE', 'eC'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The parameters of a match played with these switches. */
export function parametersWith(switches: Readonly<Partial<Record<Switch, number>>>): Parameters {
  if (SWITCHES.every((name) => switches[name] === undefined)) return PARAMETERS;
  const { voice, entrapment } = PARAMETERS;
  return {
    ...PARAMETERS,
    voice: {
      ...voice,
      bonus: switches.gam ?? voice.bonus,
      partners: switches.lE ?? voice.partners,
    },
    entrapment: { ...entrapment, commitment: switches.eC ?? entrapment.commitment },
  };
}
