import { z } from 'zod';
import { id, name } from '../../scenario/format/identifier.ts';
import {
  ANONYMITIES,
  FORMS,
  MOST_TABLES,
  PLANS,
  PREVIEWS,
  RETENTION,
  TENSION_NAMES,
} from './choices.ts';

/** What an instructor chooses before anyone joins. Anonymity cannot be changed after. */
export const setupSchema = z.strictObject({
  scenario: id,
  languages: z.array(z.enum(['en', 'ko'])).min(1),
  form: z.enum(FORMS),
  plan: z.enum(PLANS),
  /** Days over which a plan of `week` is spread; unused by the others. */
  days: z.int().min(1).max(60),
  /** Dilemmas that the class plays; the plan says how many fit. */
  turns: z.int().min(1).max(24),
  anonymity: z.enum(ANONYMITIES),
  /** Whether students may write arguments of their own, or use the prepared ones alone. */
  freeText: z.boolean(),
  /** Whether a text is shown only after the instructor has let it pass. */
  review: z.boolean(),
  /** Whether governments may write to each other; the instructor can read it. */
  talk: z.boolean(),
  preview: z.enum(PREVIEWS),
  /** Agents in all seats, for an instructor who tries the lesson. */
  rehearsal: z.boolean(),
  /** Governments that people hold; the first leads where only one is held. */
  seats: z.array(name).min(1).max(12),
  /** Tables that play apart; 1 unless the form is parallel. */
  tables: z.int().min(1).max(MOST_TABLES),
  tension: z.enum(TENSION_NAMES),
  /** 32 bits without a sign; every table draws the same. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  retentionDays: z.int().min(RETENTION.least).max(RETENTION.most),
});
export type Setup = z.output<typeof setupSchema>;
