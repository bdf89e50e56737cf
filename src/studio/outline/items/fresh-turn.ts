import type { Value } from '../../../scenario/edit/index.ts';
import { childOf, matching, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { STRATEGIES } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { freshValue } from './fresh.ts';

const option = (id: string, effort: Value): Value => ({ id, effort });

/** Each strategy once: a dilemma needs all three. */
const three = (): Value => STRATEGIES.map((strategy) => option(strategy, { [strategy]: 0.7 }));

/** What a seat may choose when nothing is written yet: a person needs all three lines. */
export const freshOptions = (structure: Value, seat: string): Value =>
  valueAlong(structure, ['seats', seat, 'playable']) === true
    ? three()
    : [option('go-along', {}), option('hold-back', {})];

/** A new turn: whoever chose in the turn before chooses again, a person between the three lines. */
export function freshTurn(path: Path, structure: Value): Value {
  const before = valueAlong(structure, ['turns', Number(path.at(-1)) - 1, 'options']);
  const playable = matching(structure, ['seats', '*'])
    .filter(({ value }) => childOf(value, 'playable') === true)
    .map(({ path: [, seat] }) => String(seat));
  const choosing = matching(before, ['*']).map(({ path: [seat] }) => String(seat));
  const seats = [...new Set([...playable, ...choosing])];
  const options = seats.map((seat) => [seat, freshOptions(structure, seat)]);
  return freshValue(path, structure, { options: Object.fromEntries(options) });
}
