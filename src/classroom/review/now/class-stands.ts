import { STRATEGIES, type Strategy } from '../../../scenario/format/gauges.ts';
import type { ConsoleTold } from '../../protocol/console-told.ts';
import { supportOf } from './lines.ts';

export interface LineStands {
  line: Strategy;
  /** Mean over the places that can go this way; each counts alike, however many sit there. */
  mean: number;
  at: { table: number; seat: string; support: number }[];
}

/** Where a class stands: each line with its support at every table. */
export const classStands = (places: ConsoleTold['places']): LineStands[] =>
  STRATEGIES.flatMap((line) => {
    const at = places.flatMap(({ table, seat, view }) => {
      const support = view ? supportOf(view)[line] : null;
      return support === null ? [] : [{ table, seat, support }];
    });
    if (at.length === 0) return [];
    const mean = at.reduce((sum, { support }) => sum + support, 0) / at.length;
    return [{ line, mean, at }];
  });
