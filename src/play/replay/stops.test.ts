import { expect, it } from 'vitest';
import { firstChoice, PROCEED, playedTo, SEAT, TO_DECISION } from '../../../tests/play/table.ts';
import { draftAt, stopsOf, upTo } from './stops.ts';

const whole = playedTo(...TO_DECISION, firstChoice(true), PROCEED, PROCEED);
const stops = stopsOf(whole);

it('rests once in every phase', () => {
  expect(stops.map(({ turn, phase }) => `${turn} ${phase}`)).toEqual([
    '1 briefing',
    '1 debate',
    '1 decision',
    '1 consequence',
    '2 briefing',
    '2 debate',
  ]);
  for (const { steps, turn, phase } of stops) {
    expect(upTo(whole, steps).state).toMatchObject({ turn, phase });
  }
});

it('lays the choice that was made before the reader', () => {
  const decision = stops.find(({ phase }) => phase === 'decision')!;
  const choice = firstChoice(true);
  if (choice.kind !== 'choose') throw new Error('no choice');
  expect(draftAt(whole, decision, SEAT)).toMatchObject({
    option: choice.option,
    signs: true,
    frames: { [choice.option]: choice.frame },
  });
  expect(draftAt(whole, stops[0]!, SEAT).option).toBeNull();
});
