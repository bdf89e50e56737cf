import { z } from 'zod';
import { argumentSchema } from './argument.ts';
import { audiencesSchema } from './audience.ts';
import { conditionSchema } from './condition.ts';
import { INDICES, PAIR_GAUGES, SPOKE_GAUGES } from './gauges.ts';
import { id, name, sourceId } from './identifier.ts';

/** What a cabinet debates and is asked in one turn. */
export const debateFields = {
  notes: z.array(name).default([]).describe('Desks that get a private note this turn.'),
  forecasts: z
    .array(
      z.strictObject({
        id: id.describe('Name of the question.'),
        comes: conditionSchema.describe('Read after the consequence: did it come true?'),
      }),
    )
    .max(2)
    .default([])
    .describe('What the player is asked to foresee.'),
  arguments: z.array(argumentSchema).default([]).describe('What the desks of the cabinet say.'),
};

/** The debates of the capitals beside the lead seat, whose own stands on the turn itself. */
export const turnCabinetsSchema = z
  .record(name, z.strictObject(debateFields))
  .optional()
  .describe('What other playable seats debate this turn, by seat.');

const endingSchema = z.strictObject({
  id,
  when: conditionSchema
    .optional()
    .describe('The first ending that holds is told; the last has no condition.'),
});

const interestSchema = z.strictObject({
  reads: conditionSchema.describe('Its level: a number from 0 to 1, read from gauges and flags.'),
  source: sourceId,
});

const gaugesSchema = z.array(z.enum([...SPOKE_GAUGES, ...PAIR_GAUGES, ...INDICES])).max(6);
const tieShownSchema = name.describe('Whose tie and friction are shown, where there are several.');
const endingsSchema = z
  .array(endingSchema)
  .min(2)
  .describe('How it can end. The first that holds is told; the last has no condition.');
const interestsSchema = z
  .record(name, interestSchema)
  .describe('National interests that a player can see grow or wither.');

/** How a match looks from a capital. */
export const outlookFields = {
  gauges: gaugesSchema.min(1).describe('At most six gauges shown beside the two fears.'),
  tieShown: tieShownSchema.optional(),
  audiences: audiencesSchema,
  interests: interestsSchema.default({}),
  endings: endingsSchema,
};

/** Outlooks beside the lead seat's, which stands on the scenario itself. */
export const outlooksSchema = z
  .record(
    name,
    z.strictObject({
      gauges: gaugesSchema
        .default([])
        .describe('At most six gauges. The hub is shown those of each of its spokes.'),
      tieShown: tieShownSchema.optional(),
      audiences: audiencesSchema,
      interests: interestsSchema.default({}),
      endings: endingsSchema,
    }),
  )
  .optional()
  .describe('How the match looks from other playable seats, by seat.');
