import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import type { Words } from '../../src/scenario/format/words.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('tomorrow');
const SEEDS = 120;

const wordsIn = (language: string): Words => {
  const file = new URL(`../../scenarios/tomorrow/${language}.yaml`, import.meta.url);
  return parse(readFileSync(fileURLToPath(file), 'utf8'));
};

/** Ends of matches in which every seat reasons for itself. */
const worlds = Array.from({ length: SEEDS }, (_, index) => {
  const settings = { people: ['seoul'], seed: index + 1, tension: 'tense', switches: {} } as const;
  const agents = { seoul: AGENTS.reasoned! };
  return playOut(scenario, { ...settings, people: ['seoul'] }, agents).state.world;
});

describe('Tomorrow is fiction', () => {
  it('follows no history, and no event in it bears the date of a record', () => {
    expect(scenario.turns.filter(({ history }) => history)).toEqual([]);
    expect(Object.values(scenario.events).filter(({ date }) => date)).toEqual([]);
  });

  it('rests on nothing that was published after 2025', () => {
    const later = Object.values(scenario.sources).filter(({ date }) =>
      /202[6-9]|203/.test(date ?? ''),
    );
    expect(later).toEqual([]);
  });

  it.each([
    ['en', 'Imagined from here', 'On record'],
    ['ko', '여기부터는 상상이다', '기록'],
  ])('parts record from invention in every briefing (%s)', (language, imagined, record) => {
    const { turns, period, summary } = wordsIn(language);
    expect(`${period} ${summary}`).toMatch(
      language === 'en' ? /imagined.*Fiction/s : /가상.*가상/s,
    );
    for (const [id, turn] of Object.entries(turns)) {
      const cabinets = Object.values(turn.cabinets ?? {});
      expect(cabinets.length, id).toBe(2);
      for (const { briefing } of [turn, ...cabinets]) {
        const told = briefing!.replace(/\s+/g, ' ');
        expect(told, id).toContain(record);
        expect(told.indexOf(imagined), id).toBeGreaterThan(told.indexOf(record));
      }
    }
  });
});

describe('the shocks of Tomorrow', () => {
  const share = (holds: (world: (typeof worlds)[number]) => boolean): number =>
    worlds.filter(holds).length / SEEDS;

  it('all come in some world and stay away in another', () => {
    for (const event of Object.keys(scenario.events)) {
      // Only those who build a bomb bring these two about.
      if (event === 'race' || event === 'suppliers') continue;
      const came = share(({ events }) => event in events);
      expect(came, event).toBeGreaterThan(0.02);
      expect(came, event).toBeLessThan(0.98);
    }
  });

  it('shut each other out: one road of the hub, one end of its papers, one war in Europe', () => {
    const pairs = [
      ['rivalFirst', 'bargain'],
      ['papersKept', 'papersReopened'],
      ['ceasefire', 'longWar'],
    ] as const;
    for (const [one, other] of pairs) {
      expect(
        share(({ events }) => one in events && other in events),
        one,
      ).toBe(0);
    }
  });

  it('leave both sides of every bet open', () => {
    for (const [id, call] of Object.entries(scenario.calls)) {
      const met = worlds.flatMap(({ calls }) => calls[id] ?? []);
      const bad = met.filter((result) =>
        result.kind === 'home' ? result.grade !== 'full' : result.fallout,
      );
      expect(met.length, id).toBeGreaterThan(SEEDS / 10);
      expect(bad.length / met.length, id).toBeGreaterThan(0.1);
      expect(bad.length / met.length, id).toBeLessThan(0.9);
      expect(call.source).toBeTruthy();
    }
  });
});
