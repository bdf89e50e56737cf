import { STRATEGIES } from '../format/gauges.ts';
import type { Effort } from '../format/option.ts';
import { type Check, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';

/** An option is labelled with its largest share; of equal shares with the first. */
function labelOf(effort: Effort) {
  return STRATEGIES.reduce((best, strategy) => (effort[strategy] > effort[best] ? strategy : best));
}

/** Each strategy should be among a person's options in every turn: no dilemma without all three. */
export const strategies: Check = (scenario) =>
  scenario.turns.flatMap((turn, at) =>
    playableSeats(scenario).flatMap((seat) => {
      const options = turn.options[seat] ?? [];
      const present = new Set(options.map(({ effort }) => labelOf(effort)));
      return STRATEGIES.filter((strategy) => options.length > 0 && !present.has(strategy)).map(
        (strategy) =>
          foundAtKey(['turns', at, 'options', seat], 'strategy-missing', {
            strategy,
            turn: turn.id,
          }),
      );
    }),
  );
