import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { VALUES } from './gauges.ts';
import { id, name, share, sourceId } from './identifier.ts';

export const argumentSchema = z
  .strictObject({
    id: id.describe('Name of the argument; unique in its turn and different from the options.'),
    desk: name.describe('Who holds it.'),
    base: share.describe('Its strength before anyone answers, from 0 to 1.'),
    value: z.enum(VALUES).optional().describe('The value that it appeals to.'),
    supports: z.array(id).default([]).describe('Options or arguments that it supports.'),
    attacks: z.array(id).default([]).describe('Options or arguments that it attacks.'),
    echoes: id
      .optional()
      .describe('Says the same as this other argument; the two count once, as the stronger.'),
    evidence: z.array(sourceId).min(1).describe('Facts and theory behind it.'),
    when: conditionSchema.optional().describe('The desk raises it only while this holds.'),
    hand: z
      .boolean()
      .default(false)
      .describe('True: not raised by the desk; the player may bring it in as a rebuttal.'),
    borneOutBy: z
      .array(sourceId)
      .default([])
      .describe('Facts of a later day that bore it out; told in the debrief alone.'),
    hindsight: z.boolean().default(false).describe('True if its evidence is later than the turn.'),
  })
  .describe('A claim that supports or attacks an option or another argument.');

export type Argument = z.output<typeof argumentSchema>;
