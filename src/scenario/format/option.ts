import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { impact } from './effect.ts';
import { id, name, share, sourceId } from './identifier.ts';

export const effortSchema = z
  .strictObject({
    bilateral: share.default(0).describe('Share spent on the tie with the hub.'),
    independent: share.default(0).describe("Share spent on one's own strength and freedom."),
    multilateral: share.default(0).describe('Share spent on ties with the other spokes.'),
  })
  .refine((effort) => effort.bilateral + effort.independent + effort.multilateral <= 1 + 1e-9, {
    params: { complaint: 'effort-above-one' },
  })
  .describe('How the turn is spent on the three strategies; together at most 1.');

/** Why an agent leans to an option; the text of the reason stands in the words file. */
const leaningSchema = z.strictObject({
  id: id.describe('Names the reason; its sentence stands in the words file.'),
  when: conditionSchema.describe('The reason counts while this holds.'),
  by: z
    .number()
    .min(-5)
    .max(5)
    .describe('How much it adds to the leaning: 1 makes it clearly likelier, -1 clearly less.'),
});

export const optionSchema = z
  .strictObject({
    id: id.describe('Name of the option.'),
    effort: effortSchema,
    frames: z
      .array(share)
      .min(1)
      .default([0.5])
      .describe(
        'Framings to choose from: 0 "as our ally asks", 1 "in our national interest". The first is the default.',
      ),
    when: conditionSchema.optional().describe('The option is open only while this holds.'),
    gate: z
      .strictObject({
        offset: z
          .number()
          .min(-0.5)
          .max(0.5)
          .describe("The party line: added to the Assembly's mandate."),
        source: sourceId,
      })
      .optional()
      .describe('The Assembly must agree: mandate plus offset must reach 0.50.'),
    willingness: share.default(1).describe('How far this seat goes along with partners this turn.'),
    signs: z
      .boolean()
      .default(false)
      .describe('An agent that takes this option signs the joint proposal.'),
    lean: z
      .number()
      .min(-5)
      .max(5)
      .default(0)
      .describe(
        'How an agent leans to it whatever happens: 0 as to any other, 1 clearly more, -5 hardly ever.',
      ),
    leanings: z.array(leaningSchema).default([]).describe("An agent's reasons."),
    makes: z.array(name).default([]).describe('Promises given by taking this option.'),
    ...impact,
    sources: z.array(sourceId).default([]).describe('Facts behind the option as a whole.'),
  })
  .describe('An answer to the motion.');

export type Effort = z.output<typeof effortSchema>;
export type Option = z.output<typeof optionSchema>;
