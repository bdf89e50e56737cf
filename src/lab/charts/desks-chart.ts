import * as Plot from '@observablehq/plot';
import { before, type Chart, type ChartGiven, colourOf, STYLE } from './chart.ts';

const ROW = 22;

/** How well the strategies and their mixtures serve each desk, with what luck leaves open. */
export function desksChart({ report, names, document, width }: ChartGiven): Chart {
  const points = report.desks.flatMap(({ desk, lines, ranking }) =>
    ranking.map((line, at) => ({
      desk: names.desk(desk),
      line: names.line(line),
      colour: colourOf(line),
      first: at === 0,
      ...lines[line]!,
    })),
  );
  const rows = new Set(points.map(({ line }) => line)).size;
  const left = before(190, width);
  const picture = Plot.plot({
    document,
    style: STYLE,
    width,
    height: 60 + report.desks.length * (rows * ROW + 28),
    marginBottom: 44,
    marginLeft: left,
    marginTop: 30,
    marginRight: 20,
    x: { labelOffset: 40, label: names.label('served'), nice: true, grid: true },
    y: { label: null },
    fy: { axis: null, padding: 0.2 },
    color: { type: 'identity' },
    marks: [
      Plot.text(report.desks, {
        ...{ fy: (one) => names.desk(one.desk), text: (one) => names.desk(one.desk) },
        ...{ frameAnchor: 'top-left', textAnchor: 'start', dx: 5 - left, dy: -14, fontWeight: 600 },
      }),
      Plot.ruleY(points, { fy: 'desk', y: 'line', x1: 'low', x2: 'high', stroke: 'colour' }),
      Plot.dot(points, {
        ...{ fy: 'desk', y: 'line', x: 'mean', fill: 'colour', stroke: 'var(--ink)' },
        r: (point: { first: boolean }) => (point.first ? 6 : 4),
        strokeWidth: 1,
      }),
    ],
  });
  return { title: names.label('desks'), picture };
}
