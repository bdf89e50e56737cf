import { expect, it } from 'vitest';
import { firstChoice, PROCEED, playedTo, SEAT, TO_DECISION } from '../../../../tests/play/table.ts';
import { undo } from '../../../game/index.ts';
import { stepsBack } from './take-back.ts';

it('has nothing to take back at the start of a turn', () => {
  expect(stepsBack(playedTo())).toBe(0);
  expect(stepsBack(playedTo(...TO_DECISION, firstChoice(), PROCEED))).toBe(0);
});

it('goes back over what agents chose, to the last word of the person', () => {
  const decision = playedTo(...TO_DECISION);
  expect(decision.steps.at(-1)!.seat).not.toBe(SEAT);
  let rest = decision;
  for (let count = stepsBack(decision); count > 0; count -= 1) rest = undo(rest)!;
  expect(rest.state.phase).toBe('debate');
  expect(stepsBack(rest)).toBe(1);
});

it('takes a forecast back as one word', () => {
  const [question] = playedTo().match.scenario.turns[0]!.forecasts;
  const foresee = {
    kind: 'foresee',
    question: question!.id,
    answer: true,
    confidence: 70,
  } as const;
  const twice = playedTo(...TO_DECISION, foresee, { ...foresee, confidence: 80 });
  expect(stepsBack(twice)).toBe(2);
});

it('leaves alone what the world has answered', () => {
  expect(stepsBack(playedTo(...TO_DECISION, firstChoice()))).toBe(0);
});
