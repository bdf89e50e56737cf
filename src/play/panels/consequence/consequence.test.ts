import { beforeAll, describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import { AGENTS, playOut } from '../../../agents/index.ts';
import type { Explained, Playthrough, Reason, Settings } from '../../../game/index.ts';
import type { Answered } from '../../player/table/table.ts';
import { choicesOfOthers } from './choices-of-others.ts';
import { mainReasons } from './main-reasons.ts';
import { change, toldChanges } from './told-changes.ts';
import { worldBefore } from './world-before.ts';

const seat = 'seoul';
let played: Playthrough;
let answered: Answered[];

beforeAll(async () => {
  const { scenarios } = await readScenarios('scenarios');
  const { scenario } = scenarios.find(({ id }) => id === 'third-approach')!;
  const settings: Settings = { people: [seat], seed: 5, tension: 'tense', switches: {} };
  played = playOut(scenario, settings, { seoul: AGENTS.historical! });
  answered = played.steps.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'answered' ? [event] : [])),
  );
});

describe('the changes that are told', () => {
  it('are the largest first, at most five, and every one can be seen', () => {
    for (const each of answered) {
      const { told, folded } = toldChanges(played.match, each, seat);
      const sizes = [...told, ...folded].map((explained) => Math.abs(change(explained)));
      expect(told.length).toBeLessThanOrEqual(5);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sizes.every((size) => size >= 1)).toBe(true);
    }
  });

  it('have a reason that pushed the way they went', () => {
    for (const each of answered) {
      for (const explained of toldChanges(played.match, each, seat).told) {
        const { pushing } = mainReasons(explained);
        expect(pushing.length, explained.gauge).toBeGreaterThan(0);
        for (const { by } of pushing) expect(Math.sign(by)).toBe(Math.sign(change(explained)));
      }
    }
  });
});

describe('the reasons of a sentence', () => {
  const reason = (by: number): Reason => ({ kind: 'drift', by, source: 'model' });
  const because = (...all: number[]): Explained => ({
    gauge: 'voice',
    before: 0.4,
    after: 0.5,
    reasons: all.map(reason),
  });

  it('leave out a second that did little, and what did not hold against much', () => {
    expect(mainReasons(because(0.1, 0.01, -0.01))).toEqual({
      pushing: [reason(0.1)],
      against: null,
    });
    expect(mainReasons(because(0.1, 0.05, -0.05))).toEqual({
      pushing: [reason(0.1), reason(0.05)],
      against: reason(-0.05),
    });
  });
});

describe('what others chose', () => {
  it('names every other seat once, with reasons that its option knows', () => {
    for (const { report } of answered) {
      const others = choicesOfOthers(played, report, seat);
      const seats = Object.keys(report.choices).filter((other) => other !== seat);
      expect(others.map((other) => other.seat)).toEqual(seats);
      for (const { option, move } of others) {
        expect(move!.command.option).toBe(option.id);
        for (const { about, by } of move!.reasons) {
          expect(option.leanings.find((leaning) => leaning.id === about)!.by).toBe(by);
        }
      }
    }
  });
});

describe('the posture before', () => {
  it('is read in the world in which the turn was decided', () => {
    const [first] = answered;
    expect(worldBefore(played.match, answered, 1).indices).toEqual(first!.report.before.indices);
    expect(worldBefore(played.match, answered, 2)).toBe(first!.world);
  });
});
