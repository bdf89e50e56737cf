import { strategyOf } from '../../../game/index.ts';
import type { ExpectedChange, JustChanged } from '../../board/picture.ts';
import { type Readable, read } from '../readings/readings.ts';
import type { Table } from '../table/table.ts';
import { arcs } from './arcs.ts';
import { eyeOf } from './eye.ts';

/** What the option under the hand would change, in its colour. */
export function expectedOn(
  table: Table,
  then: Readable,
  colour: ExpectedChange['colour'],
): ExpectedChange {
  const { match } = table;
  const eye = eyeOf(table);
  return {
    colour,
    arcs: arcs(table, then).map(({ from, to, tie }) => ({ from, to, tie })),
    commitment: Object.entries(then.spokes).map(([id, { commitment }]) => ({
      id,
      value: commitment,
    })),
    fears: {
      abandonment: read(match.scenario, then, eye, 'abandonment'),
      entrapment: read(match.scenario, then, eye, 'entrapment'),
    },
  };
}

/** What the last consequence changed, in the colour of what was chosen. */
export function changedOn(table: Table): JustChanged | null {
  const { match, seat, answered } = table;
  const last = answered.at(-1);
  const eye = eyeOf(table);
  if (!last) return null;
  const { before, choices, turn } = last.report;
  const chosen = match.scenario.turns[turn - 1]!.options[seat]?.find(
    ({ id }) => id === choices[seat]?.option,
  );
  return {
    ...(chosen ? { colour: strategyOf(chosen.effort) } : {}),
    arcs: arcs(table, before).map(({ from, to, tie }) => ({ from, to, before: tie })),
    commitment: Object.entries(before.spokes).map(([id, { commitment }]) => ({
      id,
      before: commitment,
    })),
    fears: {
      abandonment: before.indices[eye]!.abandonment,
      entrapment: before.indices[eye]!.entrapment,
    },
  };
}
