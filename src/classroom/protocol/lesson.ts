import type { Step } from '../table/plan.ts';
import type { Anonymity, Form, Plan, PreviewShown } from './choices.ts';

/** Where the class stands: told to everyone alike. */
export interface Lesson {
  code: string;
  scenario: string;
  languages: ('en' | 'ko')[];
  form: Form;
  plan: Plan;
  anonymity: Anonymity;
  freeText: boolean;
  review: boolean;
  talk: boolean;
  preview: PreviewShown;
  rehearsal: boolean;
  retentionDays: number;
  tables: number;
  /** Governments that people hold. */
  seats: string[];
  step: Step;
  /** From 1; 0 in the lobby. */
  turn: number;
  turns: number;
  /** Milliseconds of the server's clock; null for never. */
  deadline: number | null;
  /** Milliseconds that were left when it was paused; null while it runs. */
  paused: { left: number | null } | null;
  door: 'open' | 'admit' | 'locked';
}
