import type { Scenario } from './scenario.ts';
import type { Words } from './words.ts';

/** What a source is called in the language of the words: as it was printed, where they call it nothing else. */
export const sourceTitle = (scenario: Scenario, words: Words, id: string): string =>
  words.sourceTitles[id] ?? scenario.sources[id]?.title ?? id;
