import { expect, it } from 'vitest';
import { readScenarios } from '../../tools/read-scenarios.ts';
import { AGENTS, playOut, takeSeats } from '../agents/index.ts';
import { begin, type Command, matchOf, type Playthrough, submit, view } from '../game/index.ts';
import { reviewDebates } from './debate-review.ts';

const { scenarios } = await readScenarios('scenarios');
const { scenario } = scenarios.find(({ id }) => id === 'third-approach')!;
const settings = { people: ['seoul'], seed: 5, tension: 'tense' as const, switches: {} };

function said(playthrough: Playthrough, command: Command): Playthrough {
  const next = submit(playthrough, 'seoul', command);
  if (!next.ok) throw new Error(next.refusal.code);
  return next.playthrough;
}

it('finds no word that moved anyone where the player kept silent', () => {
  const played = playOut(scenario, settings, { seoul: AGENTS.multilateral! });
  const reviews = reviewDebates(played, 'seoul');
  expect(reviews).toHaveLength(scenario.turns.length);
  for (const { moved } of reviews) expect(moved).toBeNull();
});

it('names the word that moved an audience, and only what lay on the table', () => {
  let played = said(begin(matchOf(scenario, settings)), { kind: 'proceed' });
  const [first] = view(played.match, played.state, 'seoul').raised;
  const endorse = { move: 'endorse', argument: first!.id } as const;
  played = said(played, { kind: 'speak', intervention: endorse });
  played = takeSeats(said(played, { kind: 'proceed' }));
  const { command } = AGENTS.bilateral!(played.match, played.state, 'seoul');
  played = said(played, command);
  const [review] = reviewDebates(played, 'seoul');
  expect(review!.moved?.argument).toBe(first!.id);
  expect(Math.abs(review!.moved!.by)).toBeGreaterThan(0.005);
  const pool = scenario.turns[0]!.arguments.map(({ id }) => id);
  expect(pool).toContain(review!.unanswered ?? pool[0]);
});
