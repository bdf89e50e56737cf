import * as Plot from '@observablehq/plot';
import { before, type Chart, type ChartGiven, STYLE } from './chart.ts';

const ROW = 24;

/** How the matches of each line ended. */
export function endingsChart({ report, names, document, width }: ChartGiven): Chart {
  const parts = Object.entries(report.byAgent).flatMap(([line, { matches, endings }]) =>
    Object.entries(endings).map(([ending, count]) => ({
      line: names.line(line),
      ending: names.ending(ending),
      share: count / matches,
    })),
  );
  const lines = Object.keys(report.byAgent);
  const picture = Plot.plot({
    document,
    style: STYLE,
    width,
    height: 50 + lines.length * ROW,
    marginBottom: 44,
    marginLeft: before(190, width),
    x: { labelOffset: 40, label: names.label('share'), percent: true },
    y: { label: null, domain: lines.map(names.line) },
    color: {
      legend: true,
      domain: report.endings.map(({ id }) => names.ending(id)),
      scheme: 'tableau10',
    },
    marks: [
      Plot.barX(parts, {
        x: 'share',
        y: 'line',
        fill: 'ending',
        insetTop: 2,
        insetBottom: 2,
        insetRight: 1,
      }),
    ],
  });
  return { title: names.label('endings'), picture };
}
