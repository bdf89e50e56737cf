import { blankDraft, type Drafting } from '../player/draft/draft.ts';

/** For panels of the match that are read where nothing is being chosen. */
export const NOTHING_DRAFTED: Drafting = {
  draft: blankDraft(0),
  change: () => undefined,
  pointed: null,
  point: () => undefined,
  expected: [],
};
