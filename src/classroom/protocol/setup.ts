import { z } from 'zod';
import { id, name } from '../../scenario/format/identifier.ts';

/**
 * How a class sits. `cabinet`: everyone at one seat's desks. `parallel`: several such tables with
 * the same chances, compared afterwards. `alliance`: teams are governments at one table. `screen`:
 * no devices, the instructor counts hands.
 */
export const FORMS = ['cabinet', 'parallel', 'alliance', 'screen'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Minutes of a lesson from the first student to the last question. `week`: deadlines over days
 * instead of clocks. `free` sets none.
 */
export const PLANS = ['50', '75', '100', 'week', 'free'] as const;
export type Plan = (typeof PLANS)[number];

/** Who may know whose name. `pseudonymous`: the instructor; `anonymous`: nobody. */
export const ANONYMITIES = ['named', 'pseudonymous', 'anonymous'] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

export const TENSION_NAMES = ['calm', 'tense', 'stormy'] as const;

/** What a student sees of an option before choosing it. */
export const PREVIEWS = ['none', 'direction', 'numbers'] as const;
export type PreviewShown = (typeof PREVIEWS)[number];

/** The most tables and people of one class: a lecture hall. */
export const MOST_TABLES = 60;
export const MOST_MEMBERS = 600;
/** Days after which names and texts go. */
export const RETENTION = { least: 1, most: 365, usual: 30 } as const;

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
