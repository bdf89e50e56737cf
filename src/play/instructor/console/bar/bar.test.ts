import { expect, it } from 'vitest';
import { clockFace } from './clock-face.ts';
import { onwardOf } from './next-step.ts';
import { phasesOf } from './phases.ts';
import { timeLeft } from './time-left.ts';

it('reads a clock as one says it', () => {
  expect([0, 400, 61_000, 3_600_000, 3 * 86_400_000].map(clockFace)).toEqual([
    '0:00',
    '0:01',
    '1:01',
    '1:00:00',
    '3d 0h',
  ]);
});

it('stands still while paused, and never runs below zero', () => {
  expect(timeLeft({ deadline: null, paused: { left: 5000 } }, 99)).toBe(5000);
  expect(timeLeft({ deadline: 10, paused: null }, 99)).toBe(0);
  expect(timeLeft({ deadline: null, paused: null }, 99)).toBeNull();
});

it('names what comes next, and after the last dilemma the debrief', () => {
  const at = (step: 'lobby' | 'vote' | 'consequence' | 'debrief', turn: number) =>
    onwardOf({ step, turn, turns: 2 });
  expect(at('lobby', 0)).toBe('start');
  expect(at('vote', 1)).toBe('vote');
  expect(at('consequence', 1)).toBe('consequence');
  expect(at('consequence', 2)).toBe('last');
  expect(at('debrief', 2)).toBeNull();
});

it('has four phases in a dilemma, and shows lobby and debrief while they are on', () => {
  expect(phasesOf('reveal')).toEqual(phasesOf('vote'));
  expect(phasesOf('vote').map(([first]) => first)).toEqual([
    'briefing',
    'debate',
    'vote',
    'consequence',
  ]);
  expect(phasesOf('lobby')[0]).toEqual(['lobby']);
  expect(phasesOf('debrief').at(-1)).toEqual(['debrief']);
});
