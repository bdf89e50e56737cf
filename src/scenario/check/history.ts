import { type Check, type Finding, found, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';

/** What history did must be something that the game lets a seat do. */
export const history: Check = (scenario) =>
  scenario.turns.flatMap((turn, at): Finding[] => {
    const told = turn.history;
    if (!told) return [];
    const path = ['turns', at, 'history'];
    const missing = Object.keys(turn.options)
      .filter((seat) => !Object.hasOwn(told.options, seat))
      .map((seat) => foundAtKey([...path, 'options'], 'history-incomplete', { seat }));
    const framed = playableSeats(scenario)
      .slice(0, 1)
      .flatMap((seat) => {
        const option = turn.options[seat]?.find(({ id }) => id === told.options[seat]);
        if (!option || option.frames.includes(told.frame)) return [];
        const frames = option.frames.join(', ');
        return [found([...path, 'frame'], 'history-frame', { frame: told.frame, frames })];
      });
    return [...missing, ...framed];
  });
