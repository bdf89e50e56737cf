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

/**
 * Orders the arguments so that each follows what it hangs on; throws the circle if there is one.
 * It walks by hand, not by calls, so that a chain of any length fits.
 */
function orderOf(below: readonly (readonly number[])[]): number[] {
  const done = below.map(() => false);
  const order: number[] = [];
  for (let start = 0; start < below.length; start += 1) {
    const path = done[start] ? [] : [{ number: start, next: 0 }];
    const open = new Set(path.map(({ number }) => number));
    while (path.length > 0) {
      const here = path[path.length - 1]!;
      const other = below[here.number]![here.next];
      here.next += 1;
      if (other === undefined) {
        path.pop();
        open.delete(here.number);
        done[here.number] = true;
        order.push(here.number);
      } else if (open.has(other)) {
        const numbers = path.map(({ number }) => number);
        throw new Circle(numbers.slice(numbers.indexOf(other)));
      } else if (!done[other]) {
        path.push({ number: other, next: 0 });
        open.add(other);
      }
    }
  }
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
