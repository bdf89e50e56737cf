/** Arguments by number: who supports and who attacks each of them. */
export interface Graph {
  /** Strength before anyone answers, in [0, 1]. */
  base: readonly number[];
  supporters: readonly (readonly number[])[];
  attackers: readonly (readonly number[])[];
  /** Every argument after all that it hangs on. */
  order: readonly number[];
}

/** A circle of arguments, each hanging on the next and the last on the first. */
export class Circle extends Error {
  readonly members: readonly number[];

  constructor(members: readonly number[]) {
    super(`the arguments run in a circle: ${members.join(' -> ')}`);
    this.members = members;
  }
}

const UNSEEN = 0;
const OPEN = 1;
const DONE = 2;

/** Orders the arguments so that each follows what it hangs on; throws the circle if there is one. */
function orderOf(below: readonly (readonly number[])[]): number[] {
  const mark = below.map(() => UNSEEN);
  const path: number[] = [];
  const order: number[] = [];
  const visit = (number: number): void => {
    if (mark[number] === DONE) return;
    if (mark[number] === OPEN) throw new Circle(path.slice(path.indexOf(number)));
    mark[number] = OPEN;
    path.push(number);
    for (const other of below[number]!) visit(other);
    path.pop();
    mark[number] = DONE;
    order.push(number);
  };
  for (let number = 0; number < below.length; number += 1) visit(number);
  return order;
}

/** Throws a `Circle` if the arguments run in one: neither semantics is defined there. */
export function graphOf(
  base: readonly number[],
  supporters: readonly (readonly number[])[],
  attackers: readonly (readonly number[])[],
): Graph {
  const order = orderOf(base.map((_, number) => [...supporters[number]!, ...attackers[number]!]));
  return { base, supporters, attackers, order };
}
