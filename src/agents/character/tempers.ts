import type { Temper } from './temper.ts';

/**
 * The five characters as tables of weights. All numbers are designer's assumptions: their order
 * carries the meaning. A motive of weight 1 counts as much as a whole turn's effort on one line,
 * a clear change (5 of 100) of a fear that is fully felt, or a mandate ten points above the others.
 */

/** What any government heeds: its fears, its cabinet, its word, and the scenario's own reasons. */
const EVEN: Temper['weighs'] = {
  ...{ abandonment: 0.6, umbrellaDoubt: 0.4, entrapment: 0.6 },
  ...{ support: 0.4, freedom: 0.2, capability: 0.2, capacity: 0.3, reputation: 0.2 },
  ...{ partnerTies: 0.3, mandate: 0.6, lean: 0.3, own: 0.4, intends: 0.4 },
  ...{ promise: 0.5, binding: 0.2, asked: 0.4, worked: 0.4, tie: 0.5, friction: 0.6 },
  ...{ burden: 0.6, control: 0.6, credibility: 0.6, voices: 0.3 },
};

/** Fears both fears, counts on nobody, and would rather change little than gain much. */
const cautious: Temper = {
  weighs: {
    ...EVEN,
    // Either fear moves it twice as much as others; hopes move it half as much.
    ...{ abandonment: 1.2, umbrellaDoubt: 0.8, entrapment: 1.2, partnerTies: 0.15 },
    // What is steady is safe, and what is promised can be called in.
    ...{ upheaval: 0.8, binding: 0.7, friction: 0.9 },
    // As the hub: neither dragged in nor disbelieved.
    ...{ burden: 1, credibility: 1, control: 0.3 },
  },
  trust: 0.1,
  frame: 0.5,
};

/** Holds to the hub: what the ally asks is half decided, and to be left is the worst. */
const loyalist: Temper = {
  weighs: {
    ...EVEN,
    ...{ bilateral: 1.8, independent: -0.8 },
    // Requests count threefold, a given word twice.
    ...{ asked: 1.2, promise: 1, abandonment: 1, umbrellaDoubt: 0.6, entrapment: 0.3, freedom: 0 },
    // As the hub: it stands by its allies, whatever the bill.
    ...{ credibility: 1.6, burden: 0.2, control: 0.2, voices: 0.6 },
  },
  trust: 0.3,
  frame: 0,
};

/** Wants its own hands free and its own house strong; whoever asks has to convince it. */
const autonomist: Temper = {
  weighs: {
    ...EVEN,
    ...{ independent: 1.8, bilateral: -0.4, multilateral: -0.2 },
    ...{ freedom: 1, capability: 0.8, entrapment: 1, abandonment: 0.3, umbrellaDoubt: 0.3 },
    // A request weighs against itself, a promise is a bond.
    ...{ asked: -0.5, binding: 1, intends: 0, tie: 0.2 },
    // As the hub: the fewer burdens and the less owed, the better.
    ...{ burden: 1.6, credibility: 0.2, control: 0.3, voices: -0.4 },
  },
  trust: 0.1,
  frame: 1,
};

/** Lays the rim: seeks company, trusts that others come, and looks past old quarrels. */
const coalitionBuilder: Temper = {
  weighs: {
    ...EVEN,
    ...{ multilateral: 1.8, partnerTies: 0.8, reputation: 0.5 },
    // Who worked with it counts double, the quarrel a third, a new promise nothing: it is the bond.
    ...{ worked: 0.9, tie: 0.9, friction: 0.2, binding: 0, intends: 0.6 },
    // As the hub: allies who speak together deserve an answer.
    ...{ credibility: 1, control: 0.1, burden: 0.4, voices: 1.2 },
  },
  trust: 0.8,
  frame: null,
};

/** Takes what pays now: applause, money, good company; a word given yesterday weighs little. */
const opportunist: Temper = {
  weighs: {
    ...EVEN,
    ...{ support: 1.2, capacity: 1.2, reputation: 0.8, partnerTies: 0.6, mandate: 1.2 },
    // The promise of others' making, and the scenario's scruples, count a fifth of what they do elsewhere.
    ...{ promise: 0.1, binding: 0.1, own: 0.2, lean: 0.2, friction: 0.3 },
    // It goes along with those who came last time.
    ...{ worked: 1.1, asked: 0.6, abandonment: 0.4, umbrellaDoubt: 0.2, entrapment: 0.4 },
    // As the hub: followers at a low price.
    ...{ control: 1.4, burden: 1.2, credibility: 0.2, voices: 0 },
  },
  trust: 0.3,
  frame: null,
};

/** The characters by the name under which a seat can be given to them. */
export const TEMPERS = {
  cautious,
  loyalist,
  autonomist,
  'coalition-builder': coalitionBuilder,
  opportunist,
} as const satisfies Record<string, Temper>;
