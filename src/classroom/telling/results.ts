import type { Results } from '../protocol/results.ts';
import { resultsOf } from '../review/results.ts';
import type { ClassState } from '../table/state.ts';
import { resultWords } from './result-words.ts';
import type { Sources } from './sources.ts';

const known = new WeakMap<ClassState, Omit<Results, 'texts' | 'words' | 'earlier'>>();

/** The results once the class has ended, with the texts of what was rated; null before. */
export function tellResults({ scenario, words, state, texts, earlier }: Sources): Results | null {
  if (state.step !== 'debrief') return null;
  const results = known.get(state) ?? resultsOf(scenario, state);
  known.set(state, results);
  const shown = results.arguments.filter(({ prepared }) => !prepared);
  return {
    ...results,
    earlier,
    words: Object.fromEntries(
      Object.entries(words).map(([language, each]) => [
        language,
        resultWords(scenario, each, results),
      ]),
    ),
    texts: Object.fromEntries(
      shown.flatMap(({ argument }) => {
        const text = texts[argument];
        return text === undefined ? [] : [[argument, text]];
      }),
    ),
  };
}
