import { expect, it } from 'vitest';
import { readScenarios } from '../../../tools/read-scenarios.ts';
import { wordsFrom } from './words-from.ts';

const { scenarios } = await readScenarios('scenarios');
const words = scenarios.find(({ id }) => id === 'tomorrow')!.words.en!;

it('lays the words of a capital over those of the lead seat, and leaves what it does not name', () => {
  const lead = words.turns['table-without-us']!;
  const hub = wordsFrom(words, 'washington').turns['table-without-us']!;
  expect(hub.title).not.toBe(lead.title);
  expect(hub.place).toBe('Washington, imagined');
  expect(hub.briefing).toBe(lead.cabinets.washington!.briefing);
  expect(hub.options).toBe(lead.options);
  expect(wordsFrom(words, 'tokyo').turns['table-without-us']!.title).toBe(lead.title);
  expect(wordsFrom(words, 'seoul').turns['table-without-us']).toEqual(lead);
});

/** What is told of calls, promises and events stands on every capital's page. */
const OURS = /\b(we|us|our|ours)\b/i;

const severalCapitals = scenarios.filter(
  ({ scenario }) => Object.values(scenario.seats).filter(({ playable }) => playable).length > 1,
);

it.each(severalCapitals)(
  'says “we” for no government in what $id tells every capital',
  ({ words: { en } }) => {
    const told = [
      ...Object.values(en!.events).map(({ text }) => text),
      ...Object.values(en!.promises).flatMap(({ text, kept, bent, broken }) => [
        text,
        kept,
        bent,
        broken,
      ]),
      ...Object.values(en!.calls).flatMap(
        ({ text, hardness, outcomes, followed, fallout, spared }) => [
          ...[text, hardness, fallout ?? '', spared ?? ''],
          ...Object.values({ ...outcomes, ...followed }),
        ],
      ),
    ];
    expect(told.length).toBeGreaterThan(50);
    // A quoted voice may say what it says.
    expect(
      told.map((text) => text.replace(/“[^”]*”/g, '')).filter((text) => OURS.test(text)),
    ).toEqual([]);
  },
);
