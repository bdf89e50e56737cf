import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import {
  begin,
  eventsFor,
  hashOf,
  recordOf,
  replay,
  type Settings,
  startOf,
  submit,
  undo,
  view,
} from '../../src/game/index.ts';
import { gradeOf } from '../../src/game/match/consequence/calls.ts';
import { readingsOf } from '../../src/game/match/model.ts';
import { GRADES } from '../../src/scenario/format/gauges.ts';
import { playAtRandom } from './random-match.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const settings = (seed: number): Settings => ({
  people: ['seoul'],
  seed,
  tension: 'tense',
  switches: {},
});

describe('a match', () => {
  it('plays to its end whatever is chosen, every gauge in [0, 1] all the way', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('calm', 'tense', 'stormy'), (seed, tension) => {
        const { steps, state } = playAtRandom(scenario, seed, { tension });
        expect(state.phase).toBe('over');
        for (const step of steps) {
          const { spokes, pairs, indices } = step.state.world;
          const values = [...Object.values(spokes), ...pairs, ...Object.values(indices)];
          for (const gauges of values) {
            for (const value of Object.values(gauges)) {
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(1);
            }
          }
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('replays from its record, through JSON, to the same hash', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const played = playAtRandom(scenario, seed);
        const record = JSON.parse(JSON.stringify(recordOf(played)));
        const again = replay(scenario, record);
        expect(again.ok && again.hash).toBe(hashOf(played.state));
      }),
      { seed: 6, numRuns: 25 },
    );
  });

  it('names the first turn that differs in a record that was changed', () => {
    const record = recordOf(playAtRandom(scenario, 9));
    const marks = record.marks.map((mark, index) => (index < 3 ? mark : `x${mark}`));
    expect(replay(scenario, { ...record, marks })).toMatchObject({ code: 'other-hash', turn: 4 });
    expect(replay(scenario, { ...record, rules: 0 })).toMatchObject({ code: 'other-rules' });
    const other = { ...record.scenario, hash: 'x' };
    expect(replay(scenario, { ...record, scenario: other })).toMatchObject({
      code: 'scenario-changed',
    });
    const commands = record.commands.slice(1);
    expect(replay(scenario, { ...record, commands })).toMatchObject({ code: 'refused' });
  });

  it('can be taken back inside a turn, but not past what the world has answered', () => {
    const { match, steps } = playAtRandom(scenario, 12);
    let playthrough = begin(match);
    for (const { seat, command } of steps) {
      const before = playthrough;
      const next = submit(playthrough, seat, command);
      if (!next.ok) throw new Error(next.refusal.code);
      playthrough = next.playthrough;
      const last = playthrough.steps.at(-1)!;
      const back = undo(playthrough);
      const final = last.events.some(({ kind }) => kind === 'answered' || kind === 'ended');
      if (final) expect(back).toBeNull();
      else if (back) expect(hashOf(back.state)).toBe(hashOf(before.state));
      else expect(last.turn).not.toBe(playthrough.state.turn);
    }
  });

  it('tells a seat neither draws nor what is still to come', () => {
    const { steps, match } = playAtRandom(scenario, 21);
    const events = steps.flatMap((step) => step.events);
    const known = eventsFor(events, 'tokyo');
    expect(known.some(({ kind }) => kind === 'drew')).toBe(false);
    expect(known.some((event) => event.kind === 'spoke' && event.seat !== 'tokyo')).toBe(false);
    for (const { state } of steps) {
      const seen = JSON.stringify(view(match, state, 'seoul'));
      expect(view(match, state, 'seoul').world.due).toEqual([]);
      for (const turn of scenario.turns.slice(state.turn)) {
        expect(seen).not.toContain(`"id":"${turn.id}"`);
      }
    }
  });
});

describe('a call', () => {
  it('never gets a worse answer from a lower index under the same draw', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(share, share, share, (draw, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
        expect(GRADES.indexOf(gradeOf(draw, lower))).toBeLessThanOrEqual(
          GRADES.indexOf(gradeOf(draw, higher)),
        );
      }),
      { seed: 8, numRuns: 3000 },
    );
  });
});

describe('being caught between both fears', () => {
  it('leaves one fear worse after every choice', () => {
    let caught = 0;
    for (let seed = 1; seed <= 150; seed += 1) {
      const { match, steps } = playAtRandom(scenario, seed, { tension: 'stormy' });
      let posture = startOf(match).world.postures.seoul;
      for (const { events, turn } of steps) {
        for (const event of events) {
          if (event.kind !== 'answered') continue;
          const { world, report } = event;
          if (posture === 'caught') {
            caught += 1;
            const held = Object.entries(world.inputs);
            // Both worlds read under what this turn's end had in it: only the state differs.
            const under = held.flatMap(([seat, inputs]) =>
              Object.entries(inputs).map(([input, to]) => ({ seat, input, to, left: 1 })),
            ) as typeof world.held;
            const { spokes, pairs } = report.before;
            const read = (at: Pick<typeof world, 'spokes' | 'pairs'>) =>
              readingsOf(match, { ...at, held: under, signed: world.signed }, turn).indices.seoul!;
            const [was, is] = [read({ spokes, pairs }), read(world)];
            const worse = is.abandonment > was.abandonment || is.entrapment > was.entrapment;
            const spent =
              world.spokes.seoul!.exposure === 1 || world.spokes.seoul!.commitment === 0;
            expect(worse || spent).toBe(true);
          }
          posture = world.postures.seoul;
        }
      }
    }
    expect(caught).toBeGreaterThan(5);
  });
});

describe('history', () => {
  /** End of the row "multilateral + bilateral (history)" of the reference paths, 2022.4-2024.9. */
  const anchor = {
    commitment: 0.877,
    freedom: 0.465,
    partnerTies: 0.557,
    support: 0.445,
    voice: 0.93,
    abandonment: 0.053,
    umbrellaDoubt: 0.602,
    entrapment: 0.34,
  };

  it('ends within 0.10 of the reference path, whatever the draws', () => {
    const seats = Object.keys(scenario.seats);
    const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS.historical!]));
    const ends = Array.from({ length: 50 }, (_, seed) => {
      const { world } = playOut(scenario, settings(seed), agents).state;
      return { ...world.spokes.seoul!, ...world.indices.seoul!, tie: world.pairs[0]!.tie };
    });
    for (const [gauge, value] of Object.entries({ ...anchor, tie: 0.658 })) {
      const mean = ends.reduce((sum, end) => sum + end[gauge as keyof typeof end]!, 0) / 50;
      expect(Math.abs(mean - value), `${gauge} ${mean}`).toBeLessThan(0.1);
    }
  });
});
