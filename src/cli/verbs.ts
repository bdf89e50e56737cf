import type { Verb } from './verb.ts';

/** Each verb is loaded when it is called: `list` need not wait for the rules of the game. */
export const VERBS: Readonly<Record<string, () => Promise<{ verb: Verb }>>> = {
  list: () => import('./verbs/list.ts'),
  check: () => import('./verbs/check.ts'),
  play: () => import('./verbs/play.ts'),
  replay: () => import('./verbs/replay.ts'),
  review: () => import('./verbs/review.ts'),
  lab: () => import('./verbs/lab.ts'),
  model: () => import('./verbs/model.ts'),
  debate: () => import('./verbs/debate.ts'),
  serve: () => import('./verbs/serve.ts'),
};
