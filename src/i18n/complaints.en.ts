import type { ComplaintWords } from './complaint-words.ts';
import { conditions } from './complaints/en/conditions.ts';
import { debate } from './complaints/en/debate.ts';
import { names } from './complaints/en/names.ts';
import { promises } from './complaints/en/promises.ts';
import { seats } from './complaints/en/seats.ts';
import { shape } from './complaints/en/shape.ts';
import { terms } from './complaints/en/terms.ts';
import { text } from './complaints/en/text.ts';
import { words } from './complaints/en/words.ts';

/** What can be said against a scenario, in English. */
export const complaints: ComplaintWords = {
  terms,
  sentences: {
    ...text,
    ...shape,
    ...names,
    ...seats,
    ...conditions,
    ...promises,
    ...debate,
    ...words,
  },
};
