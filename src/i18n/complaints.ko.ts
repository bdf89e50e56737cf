import type { ComplaintWords } from './complaint-words.ts';
import { conditions } from './complaints/ko/conditions.ts';
import { debate } from './complaints/ko/debate.ts';
import { names } from './complaints/ko/names.ts';
import { promises } from './complaints/ko/promises.ts';
import { seats } from './complaints/ko/seats.ts';
import { shape } from './complaints/ko/shape.ts';
import { terms } from './complaints/ko/terms.ts';
import { text } from './complaints/ko/text.ts';
import { words } from './complaints/ko/words.ts';

/** What can be said against a scenario, in Korean. Names stand in quotes, so that no particle follows them. */
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
