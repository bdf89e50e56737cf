import type { Scenario } from '../format/scenario.ts';
import type { ComplaintCode, Values, WordsLanguage } from '../read/index.ts';
import type { Path, Spot } from '../read/places.ts';

/** Something wrong with a part of a scenario, before it is found in its file. */
export interface Finding {
  /** The file: left out, the structure. */
  in?: WordsLanguage;
  spot: Spot;
  code: ComplaintCode;
  values: Values;
}

/** One question asked of the structure. */
export type Check = (scenario: Scenario) => Finding[];

export const found = (path: Path, code: ComplaintCode, values: Values = {}): Finding => ({
  spot: { path },
  code,
  values,
});

/** The same, but pointing at the key that ends the path. */
export const foundAtKey = (path: Path, code: ComplaintCode, values: Values = {}): Finding => ({
  spot: { path, key: true },
  code,
  values,
});
