import { describe, expect, it } from 'vitest';
import { AGENTS, courseOf, partnersOf, takeSeats } from '../../src/agents/index.ts';
import {
  begin,
  type Command,
  matchOf,
  type Playthrough,
  preview,
  submit,
} from '../../src/game/index.ts';
import { points, read, worriesOf } from '../../src/play/player/readings/readings.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { builtIn } from '../game/scenario.ts';
import { settingsWith } from './matches.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];

type Ways = Record<'course' | 'rest', { told: number; right: number }>;

function after(playthrough: Playthrough, seat: string, command: Command): Playthrough {
  const next = submit(playthrough, seat, command);
  if (!next.ok) throw new Error(JSON.stringify(next));
  return takeSeats(next.playthrough);
}

/** Holds what is foretold of each worry against what comes of the option, under the same draws. */
function foretell(before: Playthrough, seat: string, plan: Command, ways: Ways): void {
  const { match, state } = before;
  if (plan.kind !== 'choose') throw new Error('nothing to foretell before the decision');
  const { scenario } = match;
  const course = { course: courseOf(match, state, seat), rest: {} };
  for (const option of scenario.turns[state.turn - 1]!.options[seat]!) {
    const command = { ...plan, option: option.id, frame: option.frames[0]!, signs: false };
    if (!submit(before, seat, command).ok) continue;
    const came = after(before, seat, command).state.world;
    const partners = partnersOf(match, state.turn, seat, option, false);
    for (const way of ['course', 'rest'] as const) {
      const then = preview(match, state, seat, option, command, partners, course[way]);
      for (const worry of worriesOf(scenario, seat)) {
        const [now, foretold, real] = [state.world, then, came].map((world) =>
          points(read(scenario, world, seat, worry)),
        ) as [number, number, number];
        if (foretold === now || real === now) continue;
        ways[way].told += 1;
        if (foretold > now === real > now) ways[way].right += 1;
      }
    }
  }
}

/** How often the direction of a worry is foretold rightly, with the others on their course and at rest. */
function rightly(scenario: Scenario, seat: string): Record<keyof Ways, number> {
  const ways: Ways = { course: { told: 0, right: 0 }, rest: { told: 0, right: 0 } };
  for (const seed of SEEDS) {
    let playthrough = begin(matchOf(scenario, settingsWith(seat, seed)));
    while (playthrough.state.phase !== 'over') {
      const { match, state } = playthrough;
      const plan: Command =
        state.phase === 'decision'
          ? AGENTS.reasoned!(match, state, seat).command
          : { kind: 'proceed' };
      if (state.phase === 'decision') foretell(playthrough, seat, plan, ways);
      playthrough = after(playthrough, seat, plan);
    }
  }
  return { course: ways.course.right / ways.course.told, rest: ways.rest.right / ways.rest.told };
}

describe.each(['third-approach', 'tomorrow'])('at the hub in %s', (id) => {
  it('a preview is better with the likely course of the allies than with allies at rest', () => {
    const { course, rest } = rightly(builtIn(id), 'washington');
    expect(course).toBeGreaterThan(0.65);
    expect(course).toBeGreaterThan(rest + 0.03);
  });
});

describe.each([
  ['sixteen-and-one', 'seoul', 0.95],
  ['new-york-for-paris', 'paris', 0.95],
  ['global-korea', 'seoul', 0.95],
  ['third-approach', 'seoul', 0.9],
  ['third-approach', 'tokyo', 0.9],
  ['tomorrow', 'seoul', 0.75],
  ['tomorrow', 'tokyo', 0.75],
] as const)('in %s at %s', (id, seat, often) => {
  it(`a preview has the direction of the fears right in more than ${often * 100} of 100`, () => {
    const { course, rest } = rightly(builtIn(id), seat);
    expect(course).toBe(rest);
    expect(course).toBeGreaterThan(often);
  });
});
