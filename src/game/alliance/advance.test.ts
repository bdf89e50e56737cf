import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SPOKE_GAUGES } from '../../scenario/format/gauges.ts';
import { advance } from './advance.ts';
import { completeInputs, type Inputs } from './inputs.ts';
import { PARAMETERS } from './parameters.ts';
import { readWorld } from './read-world.ts';
import type { Spoke } from './spoke.ts';
import type { SpokeTurn, World, WorldTurn } from './world.ts';

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const spokes = fc.record(
  Object.fromEntries(SPOKE_GAUGES.map((gauge) => [gauge, share])) as Record<
    keyof Spoke,
    typeof share
  >,
);

const worlds: fc.Arbitrary<World> = fc
  .tuple(spokes, spokes, spokes, share, share, share, share)
  .map(([one, two, three, tie, friction, otherTie, otherFriction]) => ({
    spokes: [one, two, three],
    pairs: [
      { first: 0, second: 1, tie, friction },
      { first: 1, second: 2, tie: otherTie, friction: otherFriction },
    ],
  }));

function turnOf(
  world: World,
  changes: Partial<WorldTurn> = {},
  own: Partial<SpokeTurn> = {},
): WorldTurn {
  return {
    spokes: world.spokes.map((spoke) => ({
      effort: { bilateral: 0.3, independent: 0.2, multilateral: 0.5 },
      partnersEffort: 0.4,
      frame: 0.5,
      inputs: completeInputs({ retrenchment: 0.4, hubConflict: 0.5 }, spoke),
      signers: [],
      partnersSign: false,
      ...own,
    })),
    pairEfforts: [0.5, 0.5],
    ...changes,
  };
}

function withInput(turn: WorldTurn, number: number, inputs: Partial<Inputs>): WorldTurn {
  const own = turn.spokes[number]!;
  const changed = { ...own, inputs: { ...own.inputs, ...inputs } };
  return { ...turn, spokes: turn.spokes.map((spoke, at) => (at === number ? changed : spoke)) };
}

const SEED = { seed: 1953 };

test('every gauge of every spoke and pair stays in [0, 1]', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const after = advance(world, turnOf(world), 3, PARAMETERS);
      for (const value of [...after.spokes, ...after.pairs].flatMap((part) =>
        Object.values(part),
      )) {
        expect(Number.isInteger(value) || (value > 0 && value < 1)).toBe(true);
      }
    }),
    SEED,
  );
});

test('a spoke is not touched by what two others do together', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const together = advance(world, turnOf(world), 1, PARAMETERS);
      const apart = advance(world, turnOf(world, { pairEfforts: [0.5, 0] }), 1, PARAMETERS);
      expect(apart.spokes[0]).toEqual(together.spokes[0]);
      expect(apart.pairs[1]!.tie).toBeLessThanOrEqual(together.pairs[1]!.tie);
    }),
    SEED,
  );
});

test('a partner that stays away is neither won nor resented', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const came = advance(world, turnOf(world), 0.25, PARAMETERS);
      const stayed = advance(world, turnOf(world, { pairEfforts: [0, 0] }), 0.25, PARAMETERS);
      expect(stayed.pairs[0]!.tie).toBeLessThanOrEqual(world.pairs[0]!.tie);
      expect(stayed.spokes[0]!.support).toBeGreaterThanOrEqual(came.spokes[0]!.support);
    }),
    SEED,
  );
});

test('an input that keeps partners away does so whoever wants to come', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const turn = withInput(turnOf(world), 0, { partnerInPlay: 0 });
      const after = advance(world, turn, 1, PARAMETERS);
      expect(after.pairs[0]!.tie).toBeLessThanOrEqual(world.pairs[0]!.tie);
    }),
    SEED,
  );
});

test('two spokes draw together by the smaller of their fears', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const afraid = turnOf(world);
      const calm = withInput(afraid, 2, { partnerFear: 0 });
      const withFear = advance(world, afraid, 0.25, PARAMETERS).pairs[1]!.tie;
      const without = advance(world, calm, 0.25, PARAMETERS).pairs[1]!.tie;
      expect(without).toBeLessThanOrEqual(withFear);
    }),
    SEED,
  );
});

test('a spoke speaks alone unless others sign', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const friends = {
        ...world,
        pairs: world.pairs.map((pair) => ({ ...pair, tie: 0.6, friction: 0.2 })),
      };
      const alone = readWorld(friends, turnOf(friends), PARAMETERS)[0]!.voice;
      const signed = turnOf(friends, {}, { signers: [1] });
      expect(readWorld(friends, signed, PARAMETERS)[0]!.voice).toBeGreaterThan(alone);
    }),
    SEED,
  );
});

test.each([
  [0.1, 1],
  [0.25, 1],
  [0.26, 2],
  [1, 4],
  [1 + 1e-12, 4],
])('%d years pass in %i equal sub-steps', (years, steps) => {
  const world: World = fc.sample(worlds, { ...SEED, numRuns: 1 })[0]!;
  const turn = turnOf(world);
  let expected = world;
  for (let step = 0; step < steps; step += 1) {
    expected = advance(expected, turn, years / steps, PARAMETERS);
  }
  expect(advance(world, turn, years, PARAMETERS)).toEqual(expected);
});
