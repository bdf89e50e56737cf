import type { ReactNode } from 'react';
import type { Measure } from '../../scenario/format/gauges.ts';
import { TermName } from './TermName.tsx';
import { termOfMeasure } from './term-of-measure.ts';

/** The name of a measure, with its meaning where it is a term of art. */
export function MeasureName({ measure, children }: { measure: Measure; children: ReactNode }) {
  const term = termOfMeasure(measure);
  return term ? <TermName term={term}>{children}</TermName> : children;
}
