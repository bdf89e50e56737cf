import { describe, expect, it } from 'vitest';
import { AGENTS, playOut, whyOf } from '../../src/agents/index.ts';
import { readRecord, recordOf, replay } from '../../src/game/index.ts';
import { decisions, played, SCENARIOS, settingsWith } from './matches.ts';

const scenario = SCENARIOS[0]!;
const agents = { tokyo: 'opportunist', washington: 'cautious' };

describe('why a seat did what it did', () => {
  it('is worked out again from a record, to the last reason', () => {
    const match = played(scenario, 11, agents);
    const read = readRecord(JSON.parse(JSON.stringify(recordOf(match))));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const again = replay(scenario, read.record);
    if (!again.ok) throw new Error(again.code);
    for (const { seat, turn, command } of decisions(match)) {
      const why = whyOf(again.playthrough, seat, turn);
      expect(why).toEqual(whyOf(match, seat, turn));
      if (seat !== 'seoul') expect(why!.command).toEqual(command);
    }
  });

  it('is asked of no person, and of nobody before the choice', () => {
    const match = played(scenario, 11, agents);
    expect(whyOf(match, 'seoul', 1)).toBeNull();
    expect(whyOf({ ...match, steps: match.steps.slice(0, 1) }, 'tokyo', 1)).toBeNull();
  });

  it('says so where another hand chose', () => {
    const everyone = Object.fromEntries(
      Object.keys(scenario.seats).map((seat) => [seat, AGENTS.historical!]),
    );
    const match = playOut(scenario, settingsWith('seoul', 3, { tokyo: 'loyalist' }), everyone);
    const given = scenario.turns.map((_, at) => whyOf(match, 'tokyo', at + 1)!.settled.how);
    expect(given).toContain('given');
  });

  it('names a draw where two ways weighed the same', () => {
    const ways = [1, 2, 3, 4].flatMap((seed) => {
      const match = played(scenario, seed, { tokyo: 'cautious' });
      return scenario.turns.map((_, at) => whyOf(match, 'tokyo', at + 1)!);
    });
    const close = ways.filter(({ settled }) => settled.how === 'close');
    expect(close.length).toBeGreaterThan(0);
    for (const { command, settled } of close) {
      if (settled.how === 'close') expect(settled.beside).not.toBe(command.option);
    }
  });
});
