import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../tools/read-scenarios.ts';
import { AGENTS, playOut } from '../agents/index.ts';
import { type Playthrough, type Settings, strategyOf } from '../game/index.ts';
import { pastOf } from './past.ts';
import { playOtherwise } from './play-otherwise.ts';
import { outcomeOf, turningPoints } from './turning-points.ts';

const seat = 'seoul';
const { scenarios } = await readScenarios('scenarios');
const { scenario } = scenarios.find(({ id }) => id === 'third-approach')!;
const play = (agent: string, seed: number): Playthrough => {
  const settings: Settings = { people: [seat], seed, tension: 'tense', switches: {} };
  return playOut(scenario, settings, { [seat]: AGENTS[agent]! });
};

describe('a match played otherwise', () => {
  it('comes out the same where the changed decision is the one that was made', () => {
    for (const agent of ['historical', 'bilateral', 'independent', 'multilateral']) {
      const played = play(agent, 3);
      const { option } = pastOf(played)[3]!.choices[seat]!;
      const again = playOtherwise(played, { seat, turn: 4, option });
      expect(again.state.world, agent).toEqual(played.state.world);
      expect(again.state.ending).toBe(played.state.ending);
    }
  });

  it('is the same until the turn that is changed', () => {
    const played = play('historical', 9);
    const [first] = turningPoints(played, seat);
    const before = pastOf(played).slice(0, first!.turn - 1);
    expect(pastOf(first!.otherwise).slice(0, first!.turn - 1)).toEqual(before);
  });
});

describe('turning points', () => {
  it('try another line in every turn, and put the largest difference first', () => {
    const played = play('multilateral', 4);
    const points = turningPoints(played, seat);
    expect(points.length).toBeGreaterThan(5);
    for (const { turn, chosen, instead, distance } of points) {
      const line = (id: string) =>
        strategyOf(scenario.turns[turn - 1]!.options[seat]!.find((each) => each.id === id)!.effort);
      expect(line(instead)).not.toBe(line(chosen));
      expect(distance).toBeLessThanOrEqual(points[0]!.distance);
    }
    expect(outcomeOf(played, seat)).not.toEqual(points[0]!.outcome);
  });

  it('are the same whenever they are asked for', () => {
    const [one, other] = [play('independent', 6), play('independent', 6)];
    const told = (played: Playthrough) =>
      turningPoints(played, seat).map(({ turn, instead, distance }) => [turn, instead, distance]);
    expect(told(one)).toEqual(told(other));
  });
});
