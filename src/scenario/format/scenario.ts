import { z } from 'zod';
import { outlookFields, outlooksSchema } from './cabinet.ts';
import { callSchema, promiseSchema } from './call.ts';
import { conditionSchema } from './condition.ts';
import { impact } from './effect.ts';
import { date, id, name, share, sourceId } from './identifier.ts';
import { pairSchema, seatSchema } from './seat.ts';
import { inputsSchema, turnSchema } from './turn.ts';
import { FORMAT } from './version.ts';

const sourceSchema = z
  .strictObject({
    date: z.string().max(40).optional().describe('When it was published, as printed.'),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe("The publisher's or an archive's own address."),
    title: z.string().min(1).max(240).describe('Publisher and title, or author, work and year.'),
    kind: z.enum(['fact', 'theory']).describe('A dated fact, or a theory.'),
  })
  .describe('A source.');

const eventSchema = z
  .strictObject({
    turns: z.array(id).min(1).describe('Turns at whose end it may happen; it happens once.'),
    when: conditionSchema.optional().describe('Only if this holds.'),
    chance: share.optional().describe('Drawn anew in each listed turn. Left out: for certain.'),
    date: date.optional().describe('When it happened, if it is history.'),
    ...impact,
    sources: z.array(sourceId).min(1).describe('Where it comes from.'),
  })
  .describe('An answer of the world.');

export const scenarioSchema = z
  .strictObject({
    format: z.literal(FORMAT).describe('Version of this format.'),
    id: id.describe('Name of the scenario; the same as its folder.'),
    authors: z.array(z.string().min(1).max(80)).min(1).describe('Who wrote it.'),
    licence: z.string().min(1).max(80).describe('Licence of the texts, for example CC BY 4.0.'),
    // Left out rather than empty: a scenario without it keeps its fingerprint.
    basedOn: z
      .array(
        z
          .strictObject({
            title: z.string().min(1).max(120).describe('Its title.'),
            authors: z.array(z.string().min(1).max(80)).min(1).describe('Who wrote it.'),
            licence: z.string().min(1).max(80).describe('Its licence.'),
          })
          .describe('A scenario from which texts or rules were taken.'),
      )
      .min(1)
      .optional()
      .describe('The scenarios that this one was made from, the first one first.'),
    languages: z
      .array(z.enum(['en', 'ko']))
      .min(1)
      .describe('Languages; each has a words file.'),
    // Both left out rather than empty: a scenario without them keeps its fingerprint.
    tutorial: z
      .literal(true)
      .optional()
      .describe('The scenario that newcomers play first: a coach speaks in each part of a turn.'),
    leadsTo: z
      .array(id)
      .min(1)
      .optional()
      .describe('Scenarios to which the debrief of a tutorial leads on.'),
    ends: date.describe('The day on which the last turn ends.'),
    hub: name.describe('The seat of the great power.'),
    seats: z.record(name, seatSchema).describe('The governments of the match.'),
    pairs: z.array(pairSchema).default([]).describe('What lies between two spokes.'),
    inputs: inputsSchema,
    flags: z.record(name, z.number()).default({}).describe('Flags and their starting values.'),
    ...outlookFields,
    cabinets: outlooksSchema,
    // Left out rather than empty, so that scenarios without a world chart keep their fingerprint.
    deployments: z
      .record(
        name,
        z
          .strictObject({
            lon: z.number().min(-180).max(180).describe('Degrees east; west is below 0.'),
            lat: z.number().min(-90).max(90).describe('Degrees north; south is below 0.'),
            under: z
              .enum(['un', 'coalition'])
              .optional()
              .describe('Whose flag they serve under there; left out where it is neither.'),
          })
          .describe('Where they are on the world chart.'),
      )
      .optional()
      .describe('People abroad, by the flag that counts them in hundreds.'),
    sources: z
      .record(z.string(), sourceSchema)
      .describe('Facts and theory by id: a capital, then letters, digits and dots, such as F3.25.'),
    promises: z.record(name, promiseSchema).default({}).describe('Who owes what to whom.'),
    calls: z.record(name, callSchema).default({}).describe('Moments that test a promise.'),
    events: z.record(name, eventSchema).default({}).describe('How the world answers.'),
    turns: z.array(turnSchema).min(1).max(24).describe('The dilemmas, in the order of their days.'),
    // Left out rather than empty, as above.
    silenced: z
      .array(
        z
          .strictObject({
            code: z.string().min(1).max(60).describe('The code of the warning.'),
            at: z
              .string()
              .min(1)
              .max(200)
              .describe(
                'Where: the parts in order with dots between, items of a list by their id.',
              ),
            reason: z.string().trim().min(1).max(240).describe('Why it is right as it is.'),
          })
          .describe('A warning that its author has answered.'),
      )
      .optional()
      .describe('Warnings of the check that are not to be said again, each with a reason.'),
    goals: z
      .array(id)
      .default([])
      .describe('Learning goals; their sentences stand in the words file.'),
    questions: z
      .strictObject({
        describe: z.array(id).describe('What happened?'),
        analyse: z.array(id).describe('Why did it happen?'),
        apply: z.array(id).describe('What follows for other cases?'),
      })
      .describe('Questions of the debrief in three steps.'),
  })
  .describe('A Hub & Spokes scenario.');

/** A scenario as the rules play it: conditions parsed, defaults filled, turns measured. */
export type Scenario = z.output<typeof scenarioSchema> & {
  /** Length of each turn in years, in the order of the turns. */
  spans: number[];
};
export type WorldEvent = z.output<typeof eventSchema>;
