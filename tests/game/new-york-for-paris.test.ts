import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { answersIn, historyOf, meanAfter, settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('new-york-for-paris');
const SEEDS = Array.from({ length: 20 }, (_, n) => n + 1);

const line = (name: string) => (seed: number) =>
  playOut(scenario, settingsOf(scenario, seed), { paris: AGENTS[name]! });
const history = (seed: number) => historyOf(scenario, seed);
const BEFORE_THE_BOMBERS = 6;
const LAST = scenario.turns.length;

describe('the history of New York for Paris', () => {
  const early = meanAfter(history, 1);
  const before = meanAfter(history, BEFORE_THE_BOMBERS);
  const end = meanAfter(history, LAST);

  it('doubts the umbrella as cities come in range, and less once the bombers stand on alert', () => {
    expect(early.umbrellaDoubt!).toBeLessThan(0.25);
    expect(before.umbrellaDoubt!).toBeGreaterThan(early.umbrellaDoubt! + 0.3);
    expect(end.umbrellaDoubt!).toBeLessThan(before.umbrellaDoubt! - 0.15);
  });

  it('trades commitment for freedom, and keeps the country behind it', () => {
    expect(end.commitment!).toBeLessThan(early.commitment! - 0.2);
    expect(end.freedom!).toBeGreaterThan(early.freedom! + 0.3);
    expect(end.support!).toBeGreaterThan(0.5);
  });

  it('needs the hub less in the end than in the beginning', () => {
    expect(end.dependence!).toBeLessThan(early.dependence! / 2);
  });
});

describe('the weapon', () => {
  const last = (name: string) => meanAfter(line(name), LAST);

  it('counts for a national force, and not for a line that never orders one', () => {
    expect(last('independent').umbrellaDoubt!).toBeLessThan(
      last('multilateral').umbrellaDoubt! - 0.1,
    );
  });

  it('has its price in the budget and in the guarantee', () => {
    const [alone, close] = [last('independent'), last('bilateral')];
    expect(alone.capacity!).toBeLessThan(close.capacity! - 0.1);
    expect(alone.commitment!).toBeLessThan(close.commitment! - 0.4);
  });
});

describe('calls and endings', () => {
  it('leave both sides of every bet open on some line', () => {
    const shifted: Record<string, number[]> = {};
    for (const name of ['bilateral', 'independent', 'multilateral'])
      for (const seed of SEEDS)
        for (const { report } of answersIn(line(name)(seed)))
          for (const call of report.calls) {
            shifted[call.id] = [...(shifted[call.id] ?? []), call.shifted];
          }
    expect(Object.keys(shifted).sort()).toEqual(Object.keys(scenario.calls).sort());
    for (const [id, values] of Object.entries(shifted))
      expect(
        values.some((value) => value >= 0.2 && value <= 0.8),
        id,
      ).toBe(true);
  });

  it('lead each line to an ending of its own', () => {
    const mostly = (name: string) => {
      const counts: Record<string, number> = {};
      for (const seed of SEEDS) {
        const ending = line(name)(seed).state.ending!;
        counts[ending] = (counts[ending] ?? 0) + 1;
      }
      return Object.entries(counts).sort(([, a], [, b]) => b - a)[0]![0];
    };
    const lines = [
      'bilateral',
      'independent',
      'multilateral',
      'bilateral-independent',
      'independent-multilateral',
    ];
    expect(new Set(lines.map(mostly)).size).toBe(lines.length);
  });
});
