import { z } from 'zod';
import { AUDIENCES, VALUES } from './gauges.ts';
import { share, sourceId } from './identifier.ts';

const audienceSchema = z
  .strictObject({
    weighs: z
      .partialRecord(z.enum(VALUES), share)
      .describe('How much each value counts here: 0 nothing, 0.5 as for anyone, 1 twice as much.'),
    source: sourceId.describe('Why it weighs them so.'),
  })
  .describe('Somebody who listens, with the values that count there. Values left out count 0.5.');

export const audiencesSchema = z
  .partialRecord(z.enum(AUDIENCES), audienceSchema)
  .default({})
  .describe('Who listens to the debates. An audience left out weighs all values alike.');

export type Audiences = z.output<typeof audiencesSchema>;
