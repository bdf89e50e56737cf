import type { Results } from '../protocol/results.ts';
import { resultsOf } from '../review/results.ts';
import type { ClassState } from '../table/state.ts';
import { resultWords } from './result-words.ts';
import type { Sources } from './sources.ts';
import { writtenIn } from './written.ts';

const known = new WeakMap<ClassState, Omit<Results, 'texts' | 'words' | 'earlier' | 'written'>>();

/** The results once the class has ended, with the texts of what was rated; null before. */
export function tellResults(sources: Sources): Results | null {
  const { scenario, words, state, texts, earlier } = sources;
  if (state.step !== 'debrief') return null;
  const results = known.get(state) ?? resultsOf(scenario, state);
  known.set(state, results);
  const shown = results.arguments.filter(({ prepared }) => !prepared);
  return {
    ...results,
    earlier,
    written: writtenIn(sources, state.tables),
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
