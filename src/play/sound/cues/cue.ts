/** What may sound, by what it tells. */
export const CUES = [
  /** A new turn. */
  'pageTurn',
  /** An option was taken up. */
  'tick',
  /** Decided. */
  'stamp',
  /** The rim grows. */
  'brassSwell',
  /** Friction grows. */
  'crack',
  /** A call rings. */
  'lowBell',
  /** The debrief opens. */
  'softChord',
] as const;
export type Cue = (typeof CUES)[number];
