import type { Measure } from '../../scenario/format/gauges.ts';
import type { Term } from './terms.ts';

const TERMS: Partial<Record<Measure, Term>> = {
  abandonment: 'abandonment',
  entrapment: 'entrapment',
  umbrellaDoubt: 'umbrella-doubt',
  voice: 'voice',
  dependence: 'dependence',
  commitment: 'commitment',
  freedom: 'freedom',
  exposure: 'exposure',
  support: 'support',
  record: 'record',
  tie: 'tie',
  friction: 'tie',
  burden: 'burden',
  control: 'control',
  credibility: 'credibility',
};

/** What the glossary calls a measure; nothing where the everyday word says all. */
export const termOfMeasure = (measure: Measure): Term | undefined => TERMS[measure];
