import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENTS, type Move } from '../../src/agents/index.ts';
import { type Match, type MatchState, matchOf, recordOf } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { characters, decisions, names, played, SCENARIOS, seatsOf } from './matches.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });

const agentsAt = (scenario: Scenario, name: string) =>
  Object.fromEntries(seatsOf(scenario).map((seat) => [seat, name]));

/** What a seat may not know, changed: waiting effects, and what other cabinets said and chose. */
function disturbed(state: MatchState, seat: string, strangers: readonly string[]): MatchState {
  const others = strangers.filter((other) => other !== seat);
  const effect = { gauge: 'commitment', by: -0.5, later: 0, source: 'assumption' } as const;
  const cause = { kind: 'event', id: 'none' } as const;
  const hidden = { option: 'none', frame: 0.1, signs: true, answers: {} };
  const debate = { said: ['none'], interventions: [], answers: {}, conceded: [] };
  const turn = state.turn;
  return {
    ...state,
    world: { ...state.world, due: others.map((other) => ({ seat: other, turn, effect, cause })) },
    debates: { ...state.debates, ...Object.fromEntries(others.map((each) => [each, debate])) },
    choices: Object.fromEntries(others.map((other) => [other, hidden])),
    forecasts: [
      ...state.forecasts,
      { turn, seat: 'nobody', question: 'none', answer: true, confidence: 90, came: null },
    ],
  };
}

/** The same scenario as far as a government can see it: no history, no tomorrow, no minds of others. */
function withoutFuture(match: Match, turn: number, seat: string): Match {
  const { scenario } = match;
  const now = scenario.turns[turn - 1]!;
  const options = Object.fromEntries(
    Object.entries(now.options).map(([other, offered]) => [
      other,
      other === seat
        ? offered
        : offered.map((option) => ({ ...option, lean: 4, leanings: [], signs: false })),
    ]),
  );
  const blind = { ...now, options, history: undefined };
  const turns = scenario.turns.map((each, at) => (at < turn - 1 ? each : blind));
  return matchOf({ ...scenario, turns } as Scenario, match.settings);
}

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  'in %s',
  (_, scenario) => {
    it.each(names)('%s moves legally from every seat, and the same way again', (name) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const agents = agentsAt(scenario, name);
          const first = played(scenario, seed, agents);
          expect(first.state.phase).toBe('over');
          expect(recordOf(played(scenario, seed, agents)).hash).toBe(recordOf(first).hash);
        }),
        { seed: 31, numRuns: 4 },
      );
    });

    it.each(names)('%s knows nothing beyond its view', (name) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const match = played(scenario, seed, agentsAt(scenario, name));
          for (const { seat, state } of decisions(match)) {
            const agent = AGENTS[name]!;
            const move = agent(match.match, state, seat);
            expect(agent(match.match, disturbed(state, seat, seatsOf(scenario)), seat)).toEqual(
              move,
            );
          }
        }),
        { seed: 32, numRuns: 2 },
      );
    });

    it.each(characters)('%s reads neither history nor tomorrow nor other minds', (name) => {
      const match = played(scenario, 5, agentsAt(scenario, name));
      for (const { seat, turn, state } of decisions(match)) {
        const move = AGENTS[name]!(match.match, state, seat);
        expect(AGENTS[name]!(withoutFuture(match.match, turn, seat), state, seat)).toEqual(move);
      }
    });

    it.each(characters)('%s gives its reasons in the order of their weight', (name) => {
      const match = played(scenario, 6, agentsAt(scenario, name));
      const moves: Move[] = decisions(match).map(({ seat, state }) =>
        AGENTS[name]!(match.match, state, seat),
      );
      for (const { reasons, signing, answering, settled } of moves) {
        for (const list of [reasons, signing, ...Object.values(answering)]) {
          const weights = list.map(({ by }) => Math.abs(by));
          expect(weights).toEqual([...weights].sort((one, other) => other - one));
          expect(list.every(({ by }) => Number.isFinite(by))).toBe(true);
        }
        if (settled.how === 'weight') expect(reasons.some(({ by }) => by > 0)).toBe(true);
      }
    });
  },
);
