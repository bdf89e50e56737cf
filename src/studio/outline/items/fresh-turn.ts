import type { Value } from '../../../scenario/edit/index.ts';
import { matching, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { STRATEGIES } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { dayBetween } from './day-between.ts';
import { freshValue } from './fresh.ts';

const option = (id: string, effort: Value): Value => ({ id, effort });

/** Each strategy once: a dilemma needs all three. */
const three = (): Value => STRATEGIES.map((strategy) => option(strategy, { [strategy]: 0.7 }));

/** What a seat may choose when nothing is written yet: a person needs all three lines. */
export const freshOptions = (structure: Value, seat: string): Value =>
  valueAlong(structure, ['seats', seat, 'playable']) === true
    ? three()
    : [option('go-along', {}), option('hold-back', {})];

/** The seats that stand under a part. */
const seatsUnder = (structure: Value, ...path: Path): string[] =>
  matching(structure, [...path, '*']).map((found) => String(found.path.at(-1)));

/** A day after the turn before it and before the next one, or before the scenario ends. */
function dayAt(structure: Value, at: number): string {
  const day = (...path: Path): string => {
    const written = valueAlong(structure, path);
    return typeof written === 'string' ? written : '';
  };
  return dayBetween(day('turns', at - 1, 'date'), day('turns', at, 'date') || day('ends'));
}

/**
 * A new turn: whoever chose in the turn beside it chooses again, a person between the three lines, and
 * whoever debates elsewhere debates here.
 */
export function freshTurn(path: Path, structure: Value): Value {
  const at = Number(path.at(-1));
  const playable = seatsUnder(structure, 'seats').filter(
    (seat) => valueAlong(structure, ['seats', seat, 'playable']) === true,
  );
  const beside = valueAlong(structure, ['turns', at - 1]) === undefined ? at : at - 1;
  const seats = [...new Set([...playable, ...seatsUnder(structure, 'turns', beside, 'options')])];
  const options = seats.map((seat) => [seat, freshOptions(structure, seat)]);
  const debating = seatsUnder(structure, 'cabinets').filter((seat) => seats.includes(seat));
  return freshValue(path, structure, {
    date: dayAt(structure, at),
    options: Object.fromEntries(options),
    ...(debating.length > 0 && {
      cabinets: Object.fromEntries(debating.map((seat) => [seat, { arguments: [] }])),
    }),
  });
}
