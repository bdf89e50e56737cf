import { describe, expect, it } from 'vitest';
import { AGENTS, type Agent, playOut } from '../../src/agents/index.ts';
import type { Playthrough } from '../../src/game/index.ts';
import { historyOf, meanAfter, settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('global-korea');

/** The turn that ends where the turn of a name begins. */
const turnBefore = (id: string): number => scenario.turns.findIndex((turn) => turn.id === id);

/** Starting states of the reference model; the other gauges are named in the scenario's gaps. */
const ANCHORS = [
  {
    when: 'October 2003',
    turn: turnBefore('zaytun'),
    within: 0.15,
    gauges: {
      commitment: 0.75,
      sharedInterest: 0.45,
      capability: 0.6,
      partnerTies: 0.25,
      reputation: 0.3,
      record: 0.6,
      freedom: 0.35,
      support: 0.5,
    },
  },
  {
    when: 'July 2010',
    turn: turnBefore('standing-unit'),
    within: 0.1,
    gauges: {
      commitment: 0.8,
      sharedInterest: 0.7,
      capability: 0.65,
      partnerTies: 0.4,
      reputation: 0.5,
      record: 0.75,
      freedom: 0.4,
      support: 0.6,
    },
  },
];

describe('history', () => {
  it.each(ANCHORS)('passes near the reference of $when', ({ turn, within, gauges }) => {
    const mean = meanAfter((seed) => historyOf(scenario, seed), turn);
    for (const [gauge, value] of Object.entries(gauges)) {
      expect(Math.abs(mean[gauge]! - value), `${gauge} ${mean[gauge]}`).toBeLessThan(within);
    }
  });
});

describe('from the request of autumn 2003 to the summer of 2010', () => {
  /** History until the request, then a pure line in its own framing; the others reason. */
  const after2003 = (line: string): Agent => {
    const [then, since] = [AGENTS.historical!, AGENTS[line]!];
    return (match, state, seat) =>
      (state.turn <= turnBefore('zaytun') ? then : since)(match, state, seat);
  };
  const endOf = (line: string) =>
    meanAfter(
      (seed): Playthrough =>
        playOut(scenario, settingsOf(scenario, seed), { seoul: after2003(line) }),
      turnBefore('standing-unit'),
    );
  const [follow, refuse, united] = [
    endOf('bilateral'),
    endOf('independent'),
    endOf('multilateral'),
  ];

  it('the blue flag in our own interest ends with more support than following', () => {
    expect(united.support!).toBeGreaterThan(follow.support!);
  });

  it('refusing leaves us the most alone and the least entangled', () => {
    for (const other of [follow, united]) {
      expect(refuse.abandonment!).toBeGreaterThan(other.abandonment!);
      expect(refuse.entrapment!).toBeLessThan(other.entrapment!);
    }
  });
});
