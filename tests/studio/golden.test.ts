import { describe, expect, it } from 'vitest';
import {
  goldenFile,
  goldenOf,
  judgeGolden,
  perform,
  readGolden,
  type Script,
} from '../../src/lab/golden/index.ts';
import { writeGolden } from '../../src/scenario/edit/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { parseText } from '../../src/scenario/read/parse.ts';
import { builtIn } from '../game/scenario.ts';

const scenario = builtIn('first-morning');
const FILE = 'playthroughs/mine.yaml';
const second = scenario.turns[1]!;
const open = second.options.seoul!.find(({ when, gate }) => !when && !gate)!;
const script: Script = {
  seat: 'seoul',
  seed: 3,
  tension: 'tense',
  agents: {},
  begins: second.id,
  altered: { 'seoul.support': 0.9 },
  commands: [
    {
      kind: 'choose',
      option: open.id,
      frame: open.frames[0]!,
      signs: false,
      answers: Object.fromEntries(
        Object.entries(scenario.calls).flatMap(([id, { kind }]) =>
          kind === 'away' ? [[id, 'send' as const]] : [],
        ),
      ),
    },
  ],
};

const played = perform(scenario, script);
const text = writeGolden(
  goldenFile(scenario, { line: 'played', ...script }, goldenOf(played.now!, 'seoul')),
);

const changed = (change: (copy: Scenario) => void): Scenario => {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
};

describe('a script', () => {
  it('begins in its turn, with what was altered', () => {
    expect(played.halt).toBeNull();
    expect(played.start!.state.turn).toBe(2);
    expect(played.start!.state.world.spokes.seoul!.support).toBe(0.9);
    expect(played.now!.state.phase).toBe('consequence');
  });

  it('goes on from where it stood, as if it were played whole', () => {
    const longer = { ...script, commands: [...script.commands, { kind: 'proceed' } as const] };
    const whole = perform(scenario, longer);
    expect(perform(scenario, longer, played).now!.state).toEqual(whole.now!.state);
  });

  it('stops at the word that is refused and keeps what came before', () => {
    const closed = changed((copy) => {
      copy.turns[1]!.options.seoul!.find(({ id }) => id === open.id)!.when = false;
    });
    const { halt, done, now } = perform(closed, script);
    expect(halt).toMatchObject({ code: 'refused', refusal: { code: 'option-closed' } });
    expect(done).toBe(0);
    expect(now!.state.turn).toBe(2);
  });

  it.each([
    [{ seat: 'nowhere' }, 'no-seat'],
    [{ seat: 'constructor' }, 'no-seat'],
    [{ begins: 'nowhen' }, 'no-turn'],
  ])('says what is gone: %o', (other, code) => {
    expect(perform(scenario, { ...script, ...other }).halt?.code).toBe(code);
  });

  it('never throws, however broken the scenario is', () => {
    const stuck = changed((copy) => {
      for (const option of copy.turns[1]!.options.washington!) option.when = false;
    });
    expect(perform(stuck, script).halt?.code).toBe('stuck');
  });
});

describe('a kept playthrough', () => {
  it('comes back from its text', () => {
    const { data } = parseText({ file: FILE, text });
    expect(readGolden(data)).toEqual({ line: 'played', ...script });
  });

  it('comes out as it did', () => {
    expect(judgeGolden(scenario, FILE, text)).toEqual({ kind: 'same' });
  });

  it('tells in which turn and in what it differs, and what to accept', () => {
    const other = changed((copy) => {
      const option = copy.turns[1]!.options.seoul!.find(({ id }) => id === open.id)!;
      option.effects.push({
        gauge: 'freedom',
        by: 0.1,
        later: 0,
        source: 'assumption',
      });
    });
    const verdict = judgeGolden(other, FILE, text);
    expect(verdict).toMatchObject({ kind: 'differs' });
    if (verdict.kind !== 'differs') return;
    expect(verdict.first.map(({ turn, path }) => [turn, ...path])).toContainEqual([
      second.id,
      'gauges',
      'freedom',
    ]);
    expect(judgeGolden(other, FILE, verdict.text)).toEqual({ kind: 'same' });
  });

  it('says which choice does not go any more', () => {
    const closed = changed((copy) => {
      copy.turns[1]!.options.seoul!.find(({ id }) => id === open.id)!.when = false;
    });
    expect(judgeGolden(closed, FILE, text)).toMatchObject({ kind: 'halted', turn: 2 });
  });

  it.each([
    '',
    '[',
    'a: 1',
    'line: played',
    'line: constructor\nseed: 1',
    '- 1',
    'line: played\nseat: 1',
  ])('is no playthrough: %s', (wrong) => {
    expect(judgeGolden(scenario, FILE, wrong)).toEqual({ kind: 'unreadable' });
  });

  it('is read even where its turns are nonsense', () => {
    const nonsense = text.replace(/^turns:[\s\S]*$/m, 'turns: 7\nending: []\n');
    expect(judgeGolden(scenario, FILE, nonsense).kind).toBe('differs');
  });
});
