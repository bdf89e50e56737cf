import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { begin, type Playthrough, type World } from '../../src/game/index.ts';
import { MOMENTS } from '../../src/scenario/format/coach.ts';
import type { Strategy } from '../../src/scenario/format/gauges.ts';
import { answersIn, settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('first-morning');
const SEEDS = Array.from({ length: 60 }, (_, n) => n + 1);

const play = (line: Strategy, seed: number) =>
  playOut(scenario, settingsOf(scenario, seed), { seoul: AGENTS[line]! });

/** The world before the first turn and after each. */
const worldsOf = (playthrough: Playthrough): World[] => [
  begin(playthrough.match).state.world,
  ...answersIn(playthrough).map(({ world }) => world),
];

const LINES = ['bilateral', 'independent', 'multilateral'] as const;
const played = Object.fromEntries(
  LINES.map((line) => [line, SEEDS.map((seed) => play(line, seed))]),
) as Record<Strategy, Playthrough[]>;

/** Mean of an index over the seeds after a turn; 0 is the beginning. */
function mean(line: Strategy, index: 'abandonment' | 'entrapment', turn: number): number {
  const values = played[line].map((one) => worldsOf(one)[turn]!.indices.seoul![index]);
  return values.reduce((a, b) => a + b) / values.length;
}

describe('First Morning teaches', () => {
  it('abandonment: it opens above one half, and the bilateral line brings it down', () => {
    expect(mean('bilateral', 'abandonment', 0)).toBeGreaterThan(0.5);
    expect(mean('bilateral', 'abandonment', 1)).toBeLessThan(0.4);
    expect(mean('independent', 'abandonment', 1)).toBeGreaterThan(0.55);
  });

  it('entrapment: another’s quarrel raises it, most for who stands close', () => {
    const before = mean('bilateral', 'entrapment', 0);
    const close = mean('bilateral', 'entrapment', 1);
    expect(close).toBeGreaterThan(before + 0.2);
    expect(close).toBeGreaterThan(mean('independent', 'entrapment', 1) + 0.05);
  });

  it('the dilemma: in the second turn what lowers one fear raises the other', () => {
    expect(mean('bilateral', 'abandonment', 2)).toBeLessThan(mean('bilateral', 'abandonment', 1));
    expect(mean('bilateral', 'entrapment', 2)).toBeGreaterThan(mean('bilateral', 'entrapment', 1));
    expect(mean('independent', 'abandonment', 2)).toBeGreaterThan(
      mean('independent', 'abandonment', 1),
    );
    expect(mean('independent', 'entrapment', 2)).toBeLessThan(mean('independent', 'entrapment', 1));
  });

  it('joint voice: signing together eases both fears at once', () => {
    expect(mean('multilateral', 'abandonment', 3)).toBeLessThan(
      mean('multilateral', 'abandonment', 2) - 0.1,
    );
    expect(mean('multilateral', 'entrapment', 3)).toBeLessThan(
      mean('multilateral', 'entrapment', 2),
    );
  });

  it('promises: the treaty’s word can be kept and broken on every line', () => {
    for (const line of LINES) {
      const came = played[line].map(({ state }) => state.world.promises.oldWord);
      expect(came, line).toContain('kept');
      expect(came, line).toContain('broken');
    }
  });

  it('three lines, three endings', () => {
    const mostly = (line: Strategy) => {
      const endings = played[line].map(({ state }) => state.ending);
      return (ending: string) => endings.filter((one) => one === ending).length / endings.length;
    };
    expect(mostly('bilateral')('spoke')).toBeGreaterThan(0.9);
    expect(mostly('independent')('keystone')).toBeGreaterThan(0.9);
    expect(mostly('multilateral')('rim')).toBeGreaterThan(0.9);
  });
});

describe.each(['en', 'ko'])('the words of First Morning in %s', (language) => {
  const words = parse(readFileSync(`scenarios/first-morning/${language}.yaml`, 'utf8'));

  it('coach every part of every turn, and say at the end what was seen', () => {
    for (const turn of scenario.turns) {
      expect(Object.keys(words.turns[turn.id].coach).sort(), turn.id).toEqual([...MOMENTS].sort());
    }
    expect(words.lesson).toBeTruthy();
  });

  it('are no wall: a briefing stays under 60 words, or 200 characters', () => {
    for (const { briefing } of Object.values<{ briefing: string }>(words.turns)) {
      if (language === 'en') expect(briefing.split(/\s+/).length).toBeLessThan(60);
      else expect(briefing.length).toBeLessThan(200);
    }
  });
});
