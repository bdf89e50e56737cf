import { z } from 'zod';
import { debateFields, turnCabinetsSchema } from './cabinet.ts';
import { ANSWERS, INPUTS } from './gauges.ts';
import { date, id, name, share, sourceId } from './identifier.ts';
import { optionSchema } from './option.ts';

const readingSchema = z.strictObject({
  to: z.number().min(-0.2).max(1).describe('0 is not at all, 1 as much as can be.'),
  source: sourceId,
});

/** World inputs by spoke; `all` means every spoke. */
export const inputsSchema = z
  .record(name, z.partialRecord(z.enum(INPUTS), readingSchema))
  .default({})
  .describe('World inputs, by seat or for `all`.');

export const turnSchema = z
  .strictObject({
    id: id.describe('Name of the turn.'),
    date: date.describe('The day of the dilemma; the turn lasts until the next one.'),
    sources: z.array(sourceId).min(1).describe('Facts told in the briefing.'),
    inputs: inputsSchema,
    proposal: z
      .strictObject({
        with: z.array(name).min(1).describe('Seats that may sign.'),
        promise: name.describe('The promise that a signature gives to the co-signers.'),
      })
      .optional()
      .describe('A joint proposal to the hub: those who sign speak together.'),
    options: z.record(name, z.array(optionSchema).min(2).max(6)).describe('Options of each seat.'),
    ...debateFields,
    cabinets: turnCabinetsSchema,
    history: z
      .strictObject({
        options: z.record(name, id).describe('What each seat did.'),
        frame: share.describe(
          'How it was justified: 0 "as our ally asks", 1 "in our national interest".',
        ),
        signed: z.array(name).default([]).describe('Who spoke together.'),
        answers: z.record(name, z.enum(ANSWERS)).default({}).describe('How calls were answered.'),
        sources: z.array(sourceId).min(1).describe('Where this is told.'),
      })
      .optional()
      .describe('What history did.'),
  })
  .describe('One dilemma.');

export type Turn = z.output<typeof turnSchema>;
