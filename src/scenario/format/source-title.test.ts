import { expect, it } from 'vitest';
import { tiny } from '../../../tests/scenario/tiny.ts';
import { checkScenario } from '../check/index.ts';
import { sourceTitle } from './source-title.ts';
import { wordsFrom } from './words-from.ts';

it('is the one of the language, else the printed one', () => {
  const reading = checkScenario(tiny());
  if (!('scenario' in reading)) throw new Error('does not play');
  const { scenario } = reading;
  const [en, ko] = [reading.words.en!, reading.words.ko!];
  expect(sourceTitle(scenario, ko, 'F1')).toBe('어느 신문의 요청 보도');
  expect(sourceTitle(scenario, wordsFrom(ko, 'tokyo'), 'F1')).toBe('어느 신문의 요청 보도');
  expect(sourceTitle(scenario, ko, 'F2')).toBe(scenario.sources.F2!.title);
  expect(sourceTitle(scenario, en, 'F1')).toBe('A newspaper, on the request');
});
