import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { endsOf } from '../../src/game/index.ts';
import { FEARED } from '../../src/scenario/format/gauges.ts';
import { settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const SEEDS = 30;

const playFrom = (seat: string, line: string, seed: number) => {
  const settings = { ...settingsOf(scenario, seed), people: [seat] };
  return playOut(scenario, settings, { [seat]: AGENTS[line]! });
};

/** What a line leaves a capital with, the mean over the seeds. */
function meanEnds(seat: string, line: string): Record<string, number> {
  const sum: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const ends = endsOf(scenario, playFrom(seat, line, seed).state.world, seat);
    for (const [name, value] of Object.entries(ends)) {
      sum[name] = (sum[name] ?? 0) + value / SEEDS;
    }
  }
  return sum;
}

const LINES = ['bilateral', 'independent', 'multilateral'] as const;

describe.each(['tokyo', 'washington'])('the match of 2022-24 from %s', (seat) => {
  const ends = Object.fromEntries(LINES.map((line) => [line, meanEnds(seat, line)]));

  it('each of the three lines is the best for some desk', () => {
    const best = Object.values(scenario.seats[seat]!.desks).map(({ weights }) => {
      const worth = (line: string) =>
        Object.entries(weights).reduce((sum, [name, weight]) => {
          const end = ends[line]![name]!;
          return sum + weight * (FEARED.some((each) => each === name) ? 1 - end : end);
        }, 0);
      return [...LINES].sort((one, other) => worth(other) - worth(one))[0];
    });
    expect(new Set(best)).toEqual(new Set(LINES));
  });
});

describe('what the hub trades', () => {
  const of = Object.fromEntries(LINES.map((line) => [line, meanEnds('washington', line)]));

  it('looking after itself costs less and is believed less', () => {
    expect(of.independent!.burden).toBeLessThan(of.bilateral!.burden! - 0.02);
    expect(of.independent!.credibility).toBeLessThan(of.bilateral!.credibility! - 0.03);
  });

  it('a rim is believed more and led less than spokes held one by one', () => {
    expect(of.multilateral!.credibility).toBeGreaterThan(of.bilateral!.credibility!);
    expect(of.multilateral!.control).toBeLessThan(of.bilateral!.control! - 0.02);
  });
});

it('the same seed brings the same luck, whoever plays', () => {
  const rung = ['seoul', 'tokyo', 'washington'].map((seat) => {
    const { drones, hokkaido } = playFrom(seat, 'multilateral', 7).state.world.calls;
    return [drones?.turn, hokkaido?.turn];
  });
  expect(new Set(rung.map(String)).size).toBe(1);
});

it('both sides of Tokyo’s own bets come about', () => {
  const grades = new Set<string>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const result = playFrom('tokyo', 'independent', seed).state.world.calls.hokkaido;
    if (result?.kind === 'home') grades.add(result.grade);
  }
  expect(grades.has('full')).toBe(true);
  expect(grades.size).toBeGreaterThan(1);
});
