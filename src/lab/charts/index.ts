import { callsChart } from './calls-chart.ts';
import type { Chart, ChartGiven } from './chart.ts';
import { desksChart } from './desks-chart.ts';
import { endingsChart } from './endings-chart.ts';
import { optionsChart } from './options-chart.ts';

export type { Chart, ChartGiven } from './chart.ts';

/** The pictures of a report, in the order of its tables. */
export const chartsOf = (given: ChartGiven): Chart[] =>
  [desksChart, optionsChart, callsChart, endingsChart].map((draw) => draw(given));
