import { expect, it } from 'vitest';
import { builtIn, played } from '../../../tests/classroom/class-of.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { toldOf } from './seen.ts';

const { words } = builtIn('tomorrow');
const TURN = 'after-the-vote';

const { scenario, state } = played(
  {
    ...{ scenario: 'tomorrow', form: 'alliance', turns: 6 },
    seats: ['tokyo', 'seoul', 'washington'],
  },
  6,
);
const turnFor = (seats: readonly string[], seat: string) =>
  wordsFrom(toldOf(scenario, words.en, state.tables, seats, null).words, seat).turns[TURN]!;

it('gives a dilemma the name and the place that it has in the capital', () => {
  const ours = words.en.turns[TURN]!;
  const theirs = ours.cabinets.washington!;
  expect(theirs.title).not.toBe(ours.title);
  expect(turnFor(['washington'], 'washington')).toMatchObject({
    title: theirs.title,
    place: theirs.place,
  });
  expect(turnFor(['tokyo'], 'tokyo')).toMatchObject({
    title: ours.title,
    place: ours.cabinets.tokyo!.place,
  });
  expect(turnFor(['seoul'], 'seoul')).toMatchObject({ title: ours.title, place: ours.place });
});

it('tells each capital of a class its own words, in whatever order they are held', () => {
  const seats = state.setup.seats;
  for (const seat of seats) {
    const { title, place, briefing, motion, stake } = wordsFrom(words.en, seat).turns[TURN]!;
    expect(turnFor(seats, seat)).toMatchObject({ title, place, briefing, motion, stake });
  }
  const { words: told } = toldOf(scenario, words.en, state.tables, seats, null);
  for (const seat of seats) {
    const { summary, interests } = wordsFrom(words.en, seat);
    expect(wordsFrom(told, seat)).toMatchObject({ summary, interests });
  }
});

it('tells no capital of another one’s name for a dilemma', () => {
  const told = JSON.stringify(toldOf(scenario, words.en, state.tables, ['seoul'], null).words);
  expect(told).not.toContain(words.en.turns[TURN]!.cabinets.washington!.title);
});

it('tells what sources are called only of those that a capital sees', () => {
  const all = { ...words.ko, sourceTitles: words.ko.sources };
  const told = toldOf(scenario, all, state.tables, ['tokyo'], null);
  const seen = Object.keys(told.scenario.sources);
  expect(Object.keys(told.words.sourceTitles).sort()).toEqual(seen.sort());
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(Object.keys(scenario.sources).length);
});
