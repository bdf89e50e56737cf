/** What one can say in a debate for whose sake a decision is; 0 is the ally's, 1 one's own. */
export const FRAMES = { ally: 0, both: 0.5, national: 1 } as const;
export type FrameName = keyof typeof FRAMES;
export const FRAME_NAMES = ['ally', 'both', 'national'] as const satisfies FrameName[];

/** The words of a framing that was said. */
export function frameKey(frame: number): `debate.frame.${FrameName}` {
  const name = FRAME_NAMES.find((each) => FRAMES[each] === frame) ?? 'both';
  return `debate.frame.${name}`;
}
