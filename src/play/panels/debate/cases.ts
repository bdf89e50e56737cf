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
  /** It is said in full once, where it matters first; at its other targets it is only named. */
  inFull: boolean;
  /** What the floor says to it. */
  replies: Point[];
}

/** What is said for and against one option. */
export interface Case {
  option: string;
  points: Point[];
}

const pointsAt = (argument: Argument, side: Side, target: string): boolean =>
  argument[side].includes(target);

/** Where an argument speaks in full: at the first option it is for, else at its first target. */
function homeOf(argument: Argument, options: readonly string[]): string | undefined {
  const inOrder = (targets: readonly string[]) => options.find((id) => targets.includes(id));
  return (
    inOrder(argument.supports) ??
    inOrder(argument.attacks) ??
    argument.supports[0] ??
    argument.attacks[0]
  );
}

/** The floor in the order of its options: for each the points made, supports before attacks, strongest first. */
export function casesOf(
  options: readonly string[],
  onTable: readonly Argument[],
  { strength, offFloor }: Pick<Floor, 'strength' | 'offFloor'>,
): Case[] {
  const at = (target: string, side: Side): Point[] =>
    onTable
      .filter((argument) => pointsAt(argument, side, target))
      .map((argument) => {
        const inFull = homeOf(argument, options) === target;
        const replies = inFull ? both(argument.id) : [];
        return {
          argument,
          side,
          strength: strength[argument.id] ?? 0,
          offFloor: offFloor.includes(argument.id),
          inFull,
          replies,
        };
      })
      .sort((a, b) => b.strength - a.strength);
  const both = (target: string): Point[] => [...at(target, 'supports'), ...at(target, 'attacks')];
  return options.map((option) => ({ option, points: both(option) }));
}
