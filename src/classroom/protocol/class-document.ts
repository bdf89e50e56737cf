import { z } from 'zod';
import { id } from '../../scenario/format/identifier.ts';
import { instructorCommandSchema } from './instructor-command.ts';
import { memberCommandSchema } from './member-command.ts';
import { setupSchema } from './setup.ts';

/** No lesson says more; a file of millions of lines would only hang whoever opens it. */
const MOST_LINES = 200_000;

const at = z.number();

const saidSchema = z.discriminatedUnion('by', [
  z.strictObject({ at, by: z.literal('instructor'), command: instructorCommandSchema }),
  z.strictObject({
    at,
    by: z.literal('clock'),
    command: z.strictObject({ kind: z.literal('expire') }),
  }),
  z.strictObject({
    at,
    by: z.literal('door'),
    command: z.strictObject({
      kind: z.literal('join'),
      member: z.string(),
      to: z.strictObject({ table: z.int().min(0), seat: z.string() }).optional(),
    }),
  }),
  z.strictObject({
    at,
    by: z.literal('member'),
    member: z.string(),
    command: memberCommandSchema,
    held: z.enum(['filter', 'review']).optional(),
  }),
]);

const classSchema = z.object({
  kind: z.literal('hub-and-spokes-class'),
  version: z.literal(1),
  rules: z.int(),
  scenario: z.object({ id, hash: z.string() }),
  setup: setupSchema,
  log: z.array(saidSchema).max(MOST_LINES).nullable(),
  // A record is read by whoever plays it.
  results: z.object({ records: z.array(z.unknown()) }),
});

export type ClassDocument = z.output<typeof classSchema>;

/** Whether a document says of itself that it is a class; what it holds may still be wrong. */
export const isClass = (document: unknown): boolean =>
  typeof document === 'object' &&
  document !== null &&
  (document as { kind?: unknown }).kind === 'hub-and-spokes-class';

/** A class of unknown origin, or the first place where it is none. */
export function readClass(document: unknown): ClassDocument | { wrong: string } {
  const read = classSchema.safeParse(document);
  if (read.success) return read.data;
  return { wrong: read.error.issues[0]!.path.join('.') };
}
