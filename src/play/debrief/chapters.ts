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
export const FOLDED: readonly ChapterId[] = ['interests', 'debates', 'history', 'sources'];
