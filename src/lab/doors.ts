import { view } from '../game/index.ts';
import type { Course } from './course.ts';
import { seatOf } from './run.ts';

/** How an option stood in the decisions in which it was offered. */
export interface Door {
  offered: number;
  open: number;
  /** Closed by the Assembly though its condition held. */
  barred: number;
}

/** By turn, then by option. */
export type Doors = Record<string, Record<string, Door>>;

function doorIn(doors: Doors, turn: number, option: string): Door {
  doors[turn] ??= {};
  doors[turn][option] ??= { offered: 0, open: 0, barred: 0 };
  return doors[turn][option];
}

export function joinDoors(doors: Doors, others: Doors): void {
  for (const [turn, byOption] of Object.entries(others)) {
    for (const [option, { offered, open, barred }] of Object.entries(byOption)) {
      const door = doorIn(doors, Number(turn), option);
      door.offered += offered;
      door.open += open;
      door.barred += barred;
    }
  }
}

/** Looks which options are open in every decision of a match. */
export function addDoors(doors: Doors, { decisions }: Course): void {
  for (const { match, state } of decisions) {
    for (const { option, closed } of view(match, state, seatOf(match)).options) {
      const door = doorIn(doors, state.turn, option.id);
      door.offered += 1;
      if (closed === null) door.open += 1;
      if (closed?.because === 'assembly') door.barred += 1;
    }
  }
}
