import * as Plot from '@observablehq/plot';
import { before, type Chart, type ChartGiven, OTHER, STYLE } from './chart.ts';

const ROW = 30;

/** How often each call goes badly: for all lines together, and for the luckiest and unluckiest of them. */
export function callsChart({ report, names, document, width }: ChartGiven): Chart {
  const calls = report.calls.flatMap(({ id, badly, byLine }) => {
    const shares = Object.values(byLine);
    if (shares.length === 0) return [];
    const [low, high] = [Math.min(...shares), Math.max(...shares)];
    return [{ call: names.call(id), badly, low, high }];
  });
  const picture = Plot.plot({
    document,
    style: STYLE,
    width,
    height: 50 + calls.length * ROW,
    marginBottom: 44,
    marginLeft: before(230, width),
    x: {
      labelOffset: 40,
      label: names.label('badly'),
      percent: true,
      domain: [0, 100],
      grid: true,
    },
    y: { label: null },
    marks: [
      Plot.ruleY(calls, { y: 'call', x1: 'low', x2: 'high', stroke: OTHER, strokeWidth: 5 }),
      Plot.dot(calls, { y: 'call', x: 'badly', fill: 'var(--ink)', r: 5 }),
    ],
  });
  return { title: names.label('calls'), picture };
}
