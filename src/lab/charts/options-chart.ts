import * as Plot from '@observablehq/plot';
import { before, type Chart, type ChartGiven, colourOf, STYLE } from './chart.ts';

const ROW = 21;

/** How often each option was chosen, turn by turn. */
export function optionsChart({ report, names, document, width }: ChartGiven): Chart {
  const bars = report.options.map(({ id, turn, strategy, chosen }) => ({
    row: `${turn} ${id}`,
    option: names.option(turn, id),
    colour: colourOf(strategy),
    chosen,
  }));
  const turns = [...new Set(report.options.map(({ turn }) => turn))];
  const heads = turns.map((turn) => ({ row: `${turn}`, turn: names.turn(turn) }));
  const rows = turns.flatMap((turn) => [
    `${turn}`,
    ...report.options.filter((option) => option.turn === turn).map(({ id }) => `${turn} ${id}`),
  ]);
  const left = before(250, width);
  const picture = Plot.plot({
    document,
    style: STYLE,
    width,
    height: 50 + rows.length * ROW,
    marginBottom: 44,
    marginLeft: left,
    marginRight: 40,
    x: {
      labelOffset: 40,
      label: names.label('chosen'),
      percent: true,
      grid: true,
      domain: [0, 100],
    },
    y: { domain: rows, axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.barX(bars, { x: 'chosen', y: 'row', fill: 'colour', insetTop: 4, insetBottom: 4 }),
      Plot.text(bars, {
        ...{ y: 'row', x: 0, text: 'option', textAnchor: 'end', dx: -8 },
        // In ems of the letters.
        lineWidth: (left - 16) / 13,
        textOverflow: 'ellipsis',
      }),
      Plot.text(heads, {
        ...{ y: 'row', text: 'turn', frameAnchor: 'left', textAnchor: 'start', dx: 5 - left },
        fontWeight: 600,
      }),
    ],
  });
  return { title: names.label('options'), picture };
}
