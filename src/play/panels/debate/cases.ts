import type { Floor } from '../../../game/index.ts';
import type { Argument } from '../../../scenario/format/argument.ts';

export type Side = 'supports' | 'attacks';

/** An argument at one of its targets. */
export interface Point {
  argument: Argument;
  side: Side;
  strength: number;
  /** Said, but stronger voices have the floor: it counts nowhere. */
  offFloor: boolean;
  /** What the floor says to it. */
  replies: Point[];
}

/** What is said for and against one option. */
export interface Case {
  option: string;
  points: Point[];
}

/** The floor in the order of its options: for each the points made, supports before attacks, strongest first. */
export function casesOf(
  options: readonly string[],
  onTable: readonly Argument[],
  { strength, offFloor }: Pick<Floor, 'strength' | 'offFloor'>,
): Case[] {
  const at = (target: string, side: Side): Point[] =>
    onTable
      .filter((argument) => argument[side].includes(target))
      .map((argument) => ({
        argument,
        side,
        strength: strength[argument.id] ?? 0,
        offFloor: offFloor.includes(argument.id),
        replies: both(argument.id),
      }))
      .sort((a, b) => b.strength - a.strength);
  const both = (target: string): Point[] => [...at(target, 'supports'), ...at(target, 'attacks')];
  return options.map((option) => ({ option, points: both(option) }));
}
