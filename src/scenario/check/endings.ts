import { outlooksOf } from './cabinets.ts';
import { type Check, found } from './finding.ts';

/** The endings are asked in order: one without a condition must stand last, and only there. */
export const endings: Check = (scenario) =>
  outlooksOf(scenario).flatMap(({ outlook: { endings: list }, path }) =>
    list.flatMap(({ id, when }, at) => {
      const last = at === list.length - 1;
      if (last && when !== undefined)
        return [found([...path, 'endings', at], 'last-ending-conditional', { id })];
      if (!last && when === undefined)
        return [found([...path, 'endings', at], 'ending-hides-others', { id })];
      return [];
    }),
  );
