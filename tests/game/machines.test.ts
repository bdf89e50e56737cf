import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, getNextSnapshot, initialTransition } from 'xstate';
import { getShortestPaths, getSimplePaths } from 'xstate/graph';
import {
  begin,
  type Command,
  hashOf,
  heard,
  matchMachine,
  matchOf,
  submit,
} from '../../src/game/index.ts';
import { postureMachine } from '../../src/game/match/posture.machine.ts';
import { nextPosture } from '../../src/game/match/posture.ts';
import { POSTURES } from '../../src/scenario/format/gauges.ts';
import { playAtRandom } from './random-match.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const settings = { people: ['seoul'], seed: 7, tension: 'tense', switches: {} } as const;
const match = matchOf(scenario, { ...settings, people: ['seoul'] });

describe('the posture machine', () => {
  const fear = fc.double({ min: 0, max: 1, noNaN: true });

  it('goes where the bare rule goes, from every posture, for any fears', () => {
    fc.assert(
      fc.property(fc.constantFrom(...POSTURES), fear, fear, (posture, abandonment, entrapment) => {
        const from = postureMachine.resolveState({ value: posture });
        const next = getNextSnapshot(postureMachine, from, {
          type: 'read',
          abandonment,
          entrapment,
        });
        expect(next.value).toBe(nextPosture(posture, { abandonment, entrapment }));
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  it('reaches every posture from every other, directly', () => {
    const readings = [0, 0.45, 0.5, 1].flatMap((abandonment) =>
      [0, 0.45, 0.5, 1].map((entrapment) => ({
        type: 'read' as const,
        abandonment,
        entrapment,
      })),
    );
    for (const from of POSTURES) {
      const paths = getShortestPaths(postureMachine, {
        events: readings,
        fromState: postureMachine.resolveState({ value: from }),
      });
      expect(new Set(paths.map((path) => path.state.value))).toEqual(new Set(POSTURES));
      for (const path of paths) expect(path.weight).toBeLessThanOrEqual(1);
    }
  });

  it('does not flicker between 0.40 and 0.50', () => {
    const between = { abandonment: 0.45, entrapment: 0.45 };
    for (const posture of POSTURES) expect(nextPosture(posture, between)).toBe(posture);
  });
});

describe('the match machine', () => {
  it('ends every random match in the state of the bare rules', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const bare = playAtRandom(scenario, seed);
        const start = begin(bare.match);
        const actor = createActor(matchMachine, { input: { playthrough: start } }).start();
        for (const { seat, command, state } of bare.steps) {
          actor.send(heard(seat, command));
          const snapshot = actor.getSnapshot();
          expect(snapshot.value).toBe(state.phase);
          expect(hashOf(snapshot.context.playthrough.state)).toBe(hashOf(state));
        }
        expect(actor.getSnapshot().status).toBe('done');
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it('is walked along every path of one turn, and each state is the one of the rules', () => {
    const [start] = initialTransition(matchMachine, { playthrough: begin(match) });
    const turn = scenario.turns[0]!;
    const choose = (seat: string, option: string): Command => ({
      kind: 'choose',
      option,
      frame: turn.options[seat]!.find(({ id }) => id === option)!.frames[0]!,
      signs: false,
      answers: {},
    });
    const others = Object.keys(turn.options).filter((seat) => seat !== 'seoul');
    const events = [
      heard('seoul', { kind: 'proceed' }),
      heard('seoul', {
        kind: 'speak',
        intervention: { move: 'endorse', argument: turn.arguments[0]!.id },
      }),
      heard('seoul', choose('seoul', turn.options.seoul![0]!.id)),
      ...others.map((seat) => heard(seat, choose(seat, turn.options[seat]![0]!.id))),
    ];
    const paths = getSimplePaths(matchMachine, {
      events,
      fromState: start,
      serializeState: ({ value, context }) =>
        `${String(value)} ${hashOf(context.playthrough.state)}`,
      stopWhen: ({ value }) => value === 'consequence',
      limit: 4000,
    });
    const reached = new Set(paths.map((path) => path.state.value));
    expect(reached).toEqual(new Set(['briefing', 'debate', 'decision', 'consequence']));
    for (const { state } of paths) expect(state.value).toBe(state.context.playthrough.state.phase);
  });

  it('takes one step back where the rules allow it, and none where they do not', () => {
    const actor = createActor(matchMachine, { input: { playthrough: begin(match) } }).start();
    actor.send({ type: 'takeBack' });
    expect(actor.getSnapshot().value).toBe('briefing');
    actor.send(heard('seoul', { kind: 'proceed' }));
    actor.send(heard('seoul', { kind: 'proceed' }));
    expect(actor.getSnapshot().value).toBe('decision');
    actor.send({ type: 'takeBack' });
    expect(actor.getSnapshot().value).toBe('debate');
    actor.send({ type: 'takeBack' });
    expect(actor.getSnapshot().value).toBe('briefing');
  });

  it('takes nothing that the rules refuse', () => {
    const actor = createActor(matchMachine, { input: { playthrough: begin(match) } }).start();
    const wishes: [string, Command][] = [
      ['tokyo', { kind: 'proceed' }],
      ['seoul', { kind: 'foresee', question: 'x', answer: true, confidence: 60 }],
      ['seoul', { kind: 'speak', intervention: { move: 'rebut', argument: 'nothing' } }],
      ['atlantis', { kind: 'proceed' }],
    ];
    for (const [seat, command] of wishes) {
      expect(submit(begin(match), seat, command).ok).toBe(false);
      actor.send(heard(seat, command));
      expect(actor.getSnapshot().value).toBe('briefing');
    }
  });
});
