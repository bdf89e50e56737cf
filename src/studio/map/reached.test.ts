import { expect, it } from 'vitest';
import type { Report } from '../../lab/report.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { reachedIn } from './reached.ts';
import { storyOf } from './story/story.ts';

const SCENARIO = {
  seats: { seoul: { playable: true }, tokyo: { playable: true } },
  turns: [{ id: 'first', options: { tokyo: [{ id: 'wait' }] } }],
  calls: { drones: {} },
  events: { march: {} },
  endings: [{ id: 'left' }],
  cabinets: { tokyo: { endings: [{ id: 'alone' }] } },
};

it('names every part as the map does, from the seat that was played', () => {
  const report = {
    seat: 'tokyo',
    options: [{ id: 'wait', turn: 1, chosen: 0.25 }],
    events: [{ id: 'march', reached: 0.5 }],
    calls: [{ id: 'drones', rings: 1 }],
    endings: [{ id: 'alone', share: 0.75 }],
  } as unknown as Report;
  const reached = reachedIn(report, SCENARIO as unknown as Scenario);
  const ids = storyOf(SCENARIO).nodes.map(({ id }) => id);
  expect([...reached.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  expect(reached.get('turns.first.options.tokyo.wait')).toBe(0.25);
  expect(reached.get('cabinets.tokyo.endings.alone')).toBe(0.75);
});
