import { type Check, found } from './finding.ts';

/** Years: nobody decides once in so long a time, and the gauges run to their ends. */
const LONGEST = 10;

/** A turn that lasts longer than anybody means: most often a last day left over from a template. */
export const longTurns: Check = ({ turns, spans, ends }) =>
  turns.flatMap(({ id }, at) => {
    const years = spans[at] ?? 0;
    if (years <= LONGEST) return [];
    const until = turns[at + 1]?.date ?? ends;
    const path = at + 1 < turns.length ? ['turns', at + 1, 'date'] : ['ends'];
    return [found(path, 'long-turn', { turn: id, years: Math.round(years), until })];
  });
