/** When the coach of a tutorial speaks: once in each part of a turn; in the decision before and after the forecast. */
export const MOMENTS = ['briefing', 'debate', 'forecast', 'decision', 'consequence'] as const;
export type Moment = (typeof MOMENTS)[number];
