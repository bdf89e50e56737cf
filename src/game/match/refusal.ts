import type { Closed } from './openness.ts';
import type { Phase } from './state.ts';

/** Why a command was refused. `i18n` says it; nothing was changed. */
export type Refusal =
  | { code: 'unknown-seat'; seat: string }
  | { code: 'not-a-person'; seat: string }
  | { code: 'wrong-phase'; phase: Phase }
  | { code: 'nobody-leads' }
  | { code: 'unknown-event'; event: string }
  | { code: 'move-out-of-range'; seat: string; gauge: string }
  | { code: 'no-more-interventions' }
  | { code: 'unknown-argument'; argument: string }
  | { code: 'nobody-answers' }
  | { code: 'frame-declared'; frame: number }
  | { code: 'unknown-question'; question: string }
  | { code: 'confidence-out-of-range'; confidence: number }
  | { code: 'already-chosen' }
  | { code: 'nothing-to-choose' }
  | { code: 'unknown-option'; option: string }
  | { code: 'option-closed'; option: string; closed: Closed }
  | { code: 'frame-not-offered'; frame: number }
  | { code: 'nothing-to-sign' }
  | { code: 'call-unanswered'; call: string }
  | { code: 'answer-closed'; call: string; answer: string };
