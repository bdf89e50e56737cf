import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Circle, type Graph, graphOf } from './graph.ts';
import { mandates } from './mandate.ts';
import { dfquad, quadraticEnergy, type Semantics } from './semantics.ts';
import { reweighed, strengths } from './strength.ts';

type Links = Record<string, { base: number; supports?: string; attacks?: string }>;

/** A graph as people write it: each argument names what it supports and attacks. */
function written(links: Links): { names: string[]; graph: Graph } {
  const names = Object.keys(links);
  const toward = (kind: 'supports' | 'attacks') =>
    names.map((target) =>
      names.flatMap((name, number) =>
        links[name]![kind]?.split(' ').includes(target) ? [number] : [],
      ),
    );
  const bases = names.map((name) => links[name]!.base);
  return { names, graph: graphOf(bases, toward('supports'), toward('attacks')) };
}

function weighed(links: Links, semantics: Semantics): Record<string, number> {
  const { names, graph } = written(links);
  const values = strengths(graph, semantics);
  return Object.fromEntries(names.map((name, number) => [name, values[number]!]));
}

function expectStrengths(links: Links, semantics: Semantics, expected: Record<string, number>) {
  const found = weighed(links, semantics);
  for (const [name, value] of Object.entries(expected)) expect(found[name]).toBeCloseTo(value, 8);
}

const FIRST: Links = {
  t: { base: 0.5 },
  a1: { base: 0.8, attacks: 't' },
  a2: { base: 0.4, attacks: 't' },
  s1: { base: 0.7, supports: 't' },
  s2: { base: 0.6, supports: 't' },
  b1: { base: 0.6, attacks: 'a1' },
  c1: { base: 0.5, supports: 's1' },
};
const SECOND: Links = {
  a: { base: 0.5 },
  b: { base: 0.2, supports: 'a' },
  c: { base: 0.85, attacks: 'a' },
  d: { base: 0.65, supports: 'a' },
  e: { base: 0.4, attacks: 'b', supports: 'c' },
  f: { base: 1, attacks: 'c' },
};

describe('known answers', () => {
  it('weighs the constructed debate', () => {
    expectStrengths(FIRST, dfquad, { a1: 0.32, s1: 0.85, t: 0.674 });
    expectStrengths(FIRST, quadraticEnergy, { a1: 0.588235294, s1: 0.76, t: 0.560713369 });
  });

  it('weighs the published debate', () => {
    expectStrengths(SECOND, dfquad, { c: 0.34, b: 0.12, a: 0.676 });
    expectStrengths(SECOND, quadraticEnergy, { c: 0.625, b: 0.172413793 });
    expect(weighed(SECOND, quadraticEnergy).a).toBeCloseTo(0.518755, 6);
  });

  it('stays put at the edges where it must', () => {
    expect([dfquad(0.3, [], []), quadraticEnergy(0.3, [], [])]).toEqual([0.3, 0.3]);
    expect([dfquad(0, [], [1]), quadraticEnergy(0, [], [1])]).toEqual([1, 0.5]);
    expect([dfquad(1, [1], []), quadraticEnergy(1, [1], [])]).toEqual([0, 0.5]);
    expect([dfquad(0.4, [0.7], [0.7]), quadraticEnergy(0.4, [0.7], [0.7])]).toEqual([0.4, 0.4]);
  });

  it('follows a chain of any length', () => {
    const length = 20_000;
    const below = Array.from({ length }, (_, number) => (number + 1 < length ? [number + 1] : []));
    const none = below.map(() => []);
    const graph = graphOf(
      below.map(() => 0.5),
      below,
      none,
    );
    expect(strengths(graph, dfquad)[0]).toBeGreaterThan(0.5);
  });

  it('names the circle', () => {
    const links = { a: { base: 0.5, supports: 'b' }, b: { base: 0.5, attacks: 'a' } };
    expect(() => written(links)).toThrow(Circle);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Acyclic by making: an argument only answers those before it. */
const graphs = fc
  .array(
    fc.tuple(share, fc.array(fc.nat(40), { maxLength: 3 }), fc.array(fc.nat(40), { maxLength: 3 })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((rows) => {
    const below = (kind: 1 | 2) => {
      const sides: number[][] = rows.map(() => []);
      rows.forEach((row, number) => {
        for (const target of row[kind]) if (target < number) sides[target]!.push(number);
      });
      return sides;
    };
    return graphOf(
      rows.map(([base]) => base),
      below(1),
      below(2),
    );
  });

describe.each([
  ['DF-QuAD', dfquad],
  ['Quadratic Energy', quadraticEnergy],
] as const)('%s', (_, semantics) => {
  it('keeps every strength in [0, 1] and a lone argument at its base', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        strengths(graph, semantics).forEach((strength, number) => {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
          if (graph.supporters[number]!.length + graph.attackers[number]!.length > 0) return;
          expect(strength).toBe(graph.base[number]);
        });
      }),
      { seed: 1 },
    );
  });

  it('does not care in which order voices are named', () => {
    const voices = fc.array(share, { maxLength: 6 });
    fc.assert(
      fc.property(share, voices, voices, (base, against, behind) => {
        const backwards = semantics(base, [...against].reverse(), [...behind].reverse());
        expect(semantics(base, against, behind)).toBeCloseTo(backwards, 12);
        // Dual: what attacks a base supports its opposite.
        expect(semantics(1 - base, behind, against)).toBeCloseTo(1 - backwards, 12);
      }),
      { seed: 2 },
    );
  });

  it('never weakens a target by weakening its attacker', () => {
    const voices = fc.array(share, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(share, voices, voices, share, (base, against, behind, less) => {
        const weaker = [against[0]! * less, ...against.slice(1)];
        expect(semantics(base, weaker, behind)).toBeGreaterThanOrEqual(
          semantics(base, against, behind) - 1e-12,
        );
      }),
      { seed: 3 },
    );
  });

  it('weighs again, after an edit, what a full weighing finds', () => {
    fc.assert(
      fc.property(graphs, fc.nat(39), share, (graph, at, base) => {
        const number = at % graph.base.length;
        const edited = { ...graph, base: graph.base.with(number, base) };
        expect(reweighed(edited, strengths(graph, semantics), [number], semantics)).toEqual(
          strengths(edited, semantics),
        );
      }),
      { seed: 4 },
    );
  });
});

describe('a mandate', () => {
  it('is one half for all where all are equally strong, and rises with strength', () => {
    expect(mandates([0.94, 0.94, 0.94])).toEqual([0.5, 0.5, 0.5]);
    expect(mandates([0, 0])).toEqual([0.5, 0.5]);
    const [first, second] = mandates([0.6, 0.3]);
    expect(first).toBeCloseTo(2 / 3, 12);
    expect(second).toBeCloseTo(1 / 3, 12);
  });
});
