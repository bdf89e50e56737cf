/** The chapters of the debrief in their order, from what happened to what is made of it. */
export const CHAPTERS = [
  'outcome',
  'interests',
  'timeline',
  'decisive',
  'debates',
  'verdicts',
  'history',
  'forecasts',
  'what-if',
  'questions',
  'rubric',
  'memo',
  'sources',
  'keep',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** Whoever asks finds more here; the others are what a first reader needs. */
const FOLDED: readonly ChapterId[] = ['interests', 'debates', 'history', 'sources'];
/** A phone opens on how it ended; the rest would be forty screens of it. */
const OPEN_ON_PHONE: readonly ChapterId[] = ['outcome'];

/** Whether a chapter is one that folds, and folded until somebody turns to it. */
export const isFolded = (id: ChapterId, narrow: boolean): boolean =>
  narrow ? !OPEN_ON_PHONE.includes(id) : FOLDED.includes(id);
