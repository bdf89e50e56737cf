import type { Part } from './survey.ts';

/** Hands parts on in the order of their tasks, in whatever order they come. */
export function inOrder(take: (part: Part) => void): (at: number, part: Part) => void {
  const early = new Map<number, Part>();
  let next = 0;
  return (at, part) => {
    early.set(at, part);
    for (let due = early.get(next); due; due = early.get(next)) {
      early.delete(next);
      next += 1;
      take(due);
    }
  };
}
