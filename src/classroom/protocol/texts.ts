/** The most characters of what people write, by kind. Texts are kept beside the log, never in it. */
export const LENGTHS = {
  name: 24,
  argument: 280,
  proposal: 400,
  amendment: 280,
  talk: 400,
  notice: 500,
  /** A title, a line break, and what happened. */
  event: 360,
  eventTitle: 60,
  remark: 1000,
  draft: 600,
} as const;
export type TextKind = keyof typeof LENGTHS;
