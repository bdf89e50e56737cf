import { expect, test } from 'vitest';
import { PARAMETERS } from './parameters.ts';
import type { Pair, Spoke } from './spoke.ts';
import { ALONE, voice } from './voice.ts';

const seoul: Spoke = {
  threat: 0.8,
  commitment: 0.88,
  sharedInterest: 0.7,
  capability: 0.75,
  capacity: 0.75,
  strategicValue: 0.5,
  partnerTies: 0.5,
  reputation: 0.55,
  support: 0.45,
  freedom: 0.4,
  exposure: 0.45,
  record: 0.75,
};
const tokyo: Pair = { tie: 0.6, friction: 0.55 };
const canberra: Pair = { tie: 0.4, friction: 0.1 };
const heard = (allies: Pair[], among: Pair[] = [], partners = false) =>
  voice(seoul, { own: true, allies, among, partners }, PARAMETERS);

test('two spokes that get on are heard better than one, and three better than two', () => {
  const alone = voice(seoul, ALONE, PARAMETERS);
  const friends = [{ tie: 0.7, friction: 0.1 }];
  expect(heard([tokyo])).toBeGreaterThan(alone);
  expect(heard([tokyo, canberra], friends)).toBeGreaterThan(heard([tokyo]));
  expect(heard([tokyo, canberra], friends, true)).toBeGreaterThan(
    heard([tokyo, canberra], friends),
  );
});

test('a quarrel between two other speakers weakens what all three say', () => {
  const friends = heard([tokyo, canberra], [{ tie: 0.5, friction: 0.1 }]);
  const strangers = heard([tokyo, canberra], [{ tie: 0, friction: 0 }]);
  const rivals = heard([tokyo, canberra], [{ tie: 0.1, friction: 0.9 }]);
  expect(strangers).toBeLessThan(friends);
  expect(rivals).toBeLessThan(strangers);
});

test('the order of the speakers does not matter', () => {
  const manila: Pair = { tie: 0.2, friction: 0.2 };
  const tokyoCanberra: Pair = { tie: 0.7, friction: 0.1 };
  const tokyoManila: Pair = { tie: 0.3, friction: 0.6 };
  const canberraManila: Pair = { tie: 0.5, friction: 0.2 };
  const forward = heard([tokyo, canberra, manila], [tokyoCanberra, tokyoManila, canberraManila]);
  const backward = heard([manila, canberra, tokyo], [canberraManila, tokyoManila, tokyoCanberra]);
  expect(backward).toBeCloseTo(forward, 14);
});
