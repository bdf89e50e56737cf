/** The stops of the framing slider, from the ally's wish (0) to our own interest (1). */
export const FRAMES = [0, 0.25, 0.5, 0.75, 1] as const;

const NAMES = ['ally', 'ratherAlly', 'both', 'ratherNational', 'national'] as const;

/** The stop next to a framing: an option may be framed between two of them. */
export const stopOf = (frame: number): number => Math.round(frame * (FRAMES.length - 1));

/** The key of its words. */
export const frameKey = (frame: number) =>
  `debate.frame.${NAMES[stopOf(frame)] ?? 'both'}` as const;
