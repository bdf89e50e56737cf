import { expect, test } from 'vitest';
import { decide, matchOf, signatories, startOf, view } from '../../src/game/index.ts';
import { settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const first = scenario.turns[0]!;

test('a joint proposal is signed by the lead seat and those whom it asks, never by the hub', () => {
  expect(signatories(scenario, first).sort()).toEqual(['partners', 'seoul', 'tokyo']);
});

test('each who may sign is told who else may', () => {
  const match = matchOf(scenario, settingsOf(scenario, 1));
  const state = startOf(match);
  expect(view(match, state, 'tokyo').dilemma.proposal?.with).toEqual(['seoul', 'partners']);
  expect(view(match, state, 'seoul').dilemma.proposal?.with).toEqual(['tokyo', 'partners']);
  expect(view(match, state, 'washington').dilemma.proposal).toBeUndefined();
});

test('the hub that would sign is refused', () => {
  const match = matchOf(scenario, settingsOf(scenario, 1));
  const state = { ...startOf(match), phase: 'decision' as const };
  const option = first.options.washington![0]!;
  const wish = { option: option.id, frame: option.frames[0]!, signs: true, answers: {} };
  const answer = decide(match, state, 'washington', { kind: 'choose', ...wish });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'nothing-to-sign' } });
});
