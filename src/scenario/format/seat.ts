import { z } from 'zod';
import { SPOKE_GAUGES, VALUES, WEIGHABLE } from './gauges.ts';
import { name, share, sourceId } from './identifier.ts';
import { GAUGE_MEANINGS } from './meanings.ts';

const weightsSchema = z
  .partialRecord(z.enum(WEIGHABLE), share)
  .refine(
    (weights) => Math.abs(Object.values(weights).reduce((a, b) => a + (b ?? 0), 0) - 1) < 1e-6,
    {
      params: { complaint: 'weights-not-one' },
    },
  )
  .describe(
    'What the desk weighs at the end; the weights sum to 1. The hub weighs burden, control, credibility.',
  );

const deskSchema = z
  .strictObject({
    icon: z
      .enum(['president', 'foreign', 'defence', 'unification', 'finance', 'opposition', 'public'])
      .describe('Its emblem.'),
    weights: weightsSchema,
    stamina: z
      .int()
      .min(0)
      .max(9)
      .default(3)
      .describe('How often it answers others in one debate.'),
    blindSpots: z
      .array(z.enum(VALUES))
      .default([])
      .describe('Values to which it never answers: it can be wrong by not hearing.'),
    source: sourceId.describe('Why these weights.'),
  })
  .describe("A role inside the seat's cabinet.");

const place = z
  .strictObject({
    lon: z.number().min(-180).max(180).describe('Degrees east; west is below 0.'),
    lat: z.number().min(-90).max(90).describe('Degrees north; south is below 0.'),
  })
  .describe('Where the capital lies.');

export const seatSchema = z
  .strictObject({
    kind: z
      .enum(['hub', 'spoke', 'partners'])
      .describe('Great power, ally, or the other partners.'),
    playable: z.boolean().default(false).describe('Whether a person may take this seat.'),
    emblem: z
      .enum(['star', 'table', 'gate', 'mountain', 'tower', 'clock', 'works', 'lighthouse'])
      .describe('Its emblem on the board: a building or a tool, no flag and no face.'),
    place: place.optional(),
    desks: z.record(name, deskSchema).default({}).describe('The desks of the cabinet.'),
    start: z
      .strictObject(
        Object.fromEntries(
          SPOKE_GAUGES.map((gauge) => [gauge, share.describe(GAUGE_MEANINGS[gauge])]),
        ) as Record<(typeof SPOKE_GAUGES)[number], typeof share>,
      )
      .optional()
      .describe('A spoke at the start; every gauge from 0 to 1.'),
    startSources: z.array(sourceId).default([]).describe('Where the starting values come from.'),
  })
  .describe('A government in the match.');

export const pairSchema = z
  .strictObject({
    between: z.tuple([name, name]).describe('The two spokes.'),
    tie: share.describe('Working tie at the start.'),
    friction: share.describe('Legacy friction at the start.'),
    source: sourceId,
  })
  .describe('What lies between two spokes.');

export type Desk = z.output<typeof deskSchema>;
