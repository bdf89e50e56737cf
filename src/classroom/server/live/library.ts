import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';
import type { ClassLanguage } from '../../telling/index.ts';

export interface Shelved {
  scenario: Scenario;
  words: Partial<Record<ClassLanguage, Words>>;
}

/** Where the server finds scenarios by their ids. */
export type Library = (id: string) => Shelved | undefined;
