/** The tension bed: three loops that cross-fade. */
export const LAYERS = ['calm', 'strained', 'high'] as const;
export type Layer = (typeof LAYERS)[number];
