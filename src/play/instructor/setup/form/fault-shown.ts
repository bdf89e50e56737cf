import type { Fault } from '../../../../classroom/protocol/answers.ts';

/** Faults with a sentence of their own. */
const SAID = [
  'key-needed',
  'too-often',
  'no-such-scenario',
  'no-such-secret',
  'wrong-origin',
] as const;
export type FaultShown = (typeof SAID)[number] | 'other';

export const shownFault = (fault: Fault['code']): FaultShown =>
  SAID.find((each) => each === fault) ?? 'other';
