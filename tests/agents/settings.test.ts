import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { recordOf, type Settings, SWITCHES, TENSIONS } from '../../src/game/index.ts';
import { withAgent } from '../../src/play/player/start/with-agent.ts';
import { hub } from '../cli/command.ts';
import { SCENARIOS } from './matches.ts';

const folder = mkdtempSync(join(tmpdir(), 'agents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = SCENARIOS[0]!;
/** As the start screen makes them, before anything is touched. */
const untouched: Settings = { people: ['seoul'], seed: 9, tension: 'tense', switches: {} };

/** The record that the command line writes, and the one of the page with these settings. */
async function both(settings: Settings, ...options: string[]) {
  const out = join(folder, 'record.json');
  const line = ['--seat', 'seoul', '--strategy', 'multilateral', '--seed', '9', '--out', out];
  const { exit, error } = await hub('play', scenario.id, ...line, ...options);
  expect({ exit, error }).toEqual({ exit: 0, error: '' });
  const written = JSON.parse(readFileSync(out, 'utf8'));
  const page = recordOf(playOut(scenario, settings, { seoul: AGENTS.multilateral! }));
  return { written, page: JSON.parse(JSON.stringify(page)) };
}

it('are the same on the page and on the command line, and make the same match', async () => {
  const hashes = new Set<string>();
  const cases: [Settings, ...string[]][] = [
    ...Object.keys(TENSIONS).map((tension): [Settings, ...string[]] => [
      { ...untouched, tension: tension as Settings['tension'] },
      ...['--tension', tension],
    ]),
    ...SWITCHES.map((name): [Settings, ...string[]] => [
      { ...untouched, switches: { [name]: 0 } },
      ...['--switch', `${name}=0`],
    ]),
    [withAgent(untouched, 'tokyo', 'opportunist'), '--agent', 'tokyo=opportunist'],
  ];
  for (const [settings, ...options] of cases) {
    const { written, page } = await both(settings, ...options);
    expect(written).toEqual(page);
    hashes.add(written.hash);
  }
  // Each of them changes the match: none is a lever without a wire.
  expect(hashes.size).toBe(cases.length);
});

it('name an agent or a seat that is not there', async () => {
  const line = ['--seat', 'seoul', '--strategy', 'multilateral', '--seed', '9'];
  for (const [agent, exit] of [
    ['tokyo=nobody', 2],
    ['tokyo', 2],
    ['rome=loyalist', 1],
    ['seoul=loyalist', 1],
  ]) {
    const answer = await hub('play', scenario.id, ...line, '--agent', String(agent));
    expect(answer.exit).toBe(exit);
    expect(answer.error).toContain(String(agent).split('=')[0]);
  }
});
