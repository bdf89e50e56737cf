import { afterAll, expect, it, vi } from 'vitest';
import { STRATEGIES } from '../../src/scenario/format/gauges.ts';
import { builtIn } from './scenario.ts';

const POSTURE = '../../src/game/match/posture.ts';

/** Gauges at the end of the three pure lines, played with the rules as they are loaded now. */
async function endsOfTheLines(): Promise<string[]> {
  const { AGENTS, playOut } = await import('../../src/agents/index.ts');
  const settings = { people: ['seoul'], seed: 4, tension: 'tense', switches: {} } as const;
  return STRATEGIES.map((line) => {
    const playthrough = playOut(
      builtIn('third-approach'),
      { ...settings, people: ['seoul'] },
      { seoul: AGENTS[line]! },
    );
    return JSON.stringify(playthrough.state.world.spokes);
  });
}

afterAll(() => {
  vi.doUnmock(POSTURE);
  vi.resetModules();
});

it('changes every pure line: a spoke without postures would end elsewhere', async () => {
  const felt = await endsOfTheLines();
  vi.resetModules();
  vi.doMock(POSTURE, async (original) => ({
    ...(await original<typeof import('../../src/game/match/posture.ts')>()),
    nextPosture: () => 'reassured',
  }));
  const unfelt = await endsOfTheLines();
  expect(felt.some((end, line) => end !== unfelt[line])).toBe(true);
});
