/** What the laboratory can find wrong with a scenario. The sentences stand in i18n. */
export const FINDINGS = [
  'option-dominant',
  'option-dominated',
  'option-never-best',
  'option-never-chosen',
  'gate-never-opens',
  'event-never-reached',
  'ending-never-reached',
  'call-never-rings',
  'argument-never-heard',
  'argument-never-matters',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

export interface Finding {
  code: FindingCode;
  /** The id of what it is about. */
  subject: string;
  values: Record<string, string | number>;
}
