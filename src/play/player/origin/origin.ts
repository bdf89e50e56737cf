import { createContext, useContext } from 'react';
import type { Language } from '../../../i18n/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { openScenario, openWords } from '../../shell/library/library.ts';
import { linkTo } from '../../shell/root.ts';
import type { Spoken } from '../spoken/spoken.ts';

/** Where the scenario of a screen comes from: the game itself, or a document of the studio. */
export interface Origin {
  /** Keeps its saves apart from those of other scenarios of its name; null for what is built in. */
  document: string | null;
  /** The scenario of a name, as far as this origin has it. */
  scenario(id: string): Promise<Scenario | undefined>;
  /** Its words in a language, or in another one that it has. */
  words(id: string, wish: Language): Promise<Spoken | undefined>;
  /** The address where it is played; `query` begins with a question mark. */
  address(id: string, query?: string): string;
  /** The way back to where it is written. */
  back: string | null;
}

export const BUILT_IN: Origin = {
  document: null,
  scenario: openScenario,
  words: openWords,
  address: (scenario, query = '') => linkTo('play/:scenario', { scenario }) + query,
  back: null,
};

export const OriginContext = createContext(BUILT_IN);

export const useOrigin = (): Origin => useContext(OriginContext);
