import { holds, type Part, partsOf } from '../../../game/index.ts';
import { conditionsOf } from '../../../scenario/check/conditions.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { lineOfHistory } from './line-of-history.ts';

export interface Held {
  /** Counted from 1. */
  turn: number;
  holds: boolean;
  parts: Part[];
}

/** Nobody compares more turns at a glance. */
const MOST_TURNS = 4;

const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at]);

/** Whether a condition holds on the line of history, in each turn in which it is asked, and what it reads. */
export function heldIn(scenario: Scenario, path: Path): Held[] {
  const placed = conditionsOf(scenario).find((each) => samePath(each.path, path));
  const seat = placed?.acting[0];
  if (!placed || seat === undefined) return [];
  const line = lineOfHistory(scenario);
  return placed.turns.slice(0, MOST_TURNS).flatMap((turn): Held[] => {
    const states = line[turn - 1];
    if (!states) return [];
    const { world } = placed.after ? states.after : states.before;
    const scene = { scenario, world, seat, turn };
    const { condition } = placed;
    return [{ turn, holds: holds(condition, scene), parts: partsOf(condition, scene) }];
  });
}
