import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { impact } from './effect.ts';
import { STRATEGIES } from './gauges.ts';
import { id, name, share, sourceId } from './identifier.ts';

const outcomeSchema = z.strictObject(impact).describe('What follows.');

const answerSchema = z
  .strictObject({
    leans: z.enum(STRATEGIES).describe('The strategy that this answer belongs to.'),
    when: conditionSchema.optional().describe('The answer is open only while this holds.'),
    ...impact,
  })
  .describe('One way to answer.');

const ringing = {
  seat: name.describe('The spoke that is tested.'),
  turns: z.array(id).min(1).describe('Turns in which the call may come, in order; it comes once.'),
  when: conditionSchema.optional().describe('It comes only if this holds.'),
  chance: share
    .optional()
    .describe('Drawn anew in each listed turn. Left out: it comes for certain.'),
  offset: z
    .number()
    .min(-6)
    .max(6)
    .describe(
      'Below 0 it is easier, above 0 harder; 1 is a lot. Added to the log-odds of the index.',
    ),
  source: sourceId.describe('Why the test is as hard as it is, and no harder.'),
};

export const homeCallSchema = z
  .strictObject({
    kind: z.literal('home').describe('Do they come?'),
    ...ringing,
    tests: z.enum(['abandonment', 'umbrellaDoubt']).describe('The index that is tested.'),
    outcomes: z
      .strictObject({
        full: outcomeSchema,
        late: outcomeSchema,
        part: outcomeSchema,
        none: outcomeSchema,
      })
      .describe('What each grade of help does.'),
  })
  .describe('A call at home.');

export const awayCallSchema = z
  .strictObject({
    kind: z.literal('away').describe('Do we go?'),
    ...ringing,
    answers: z
      .strictObject({
        send: answerSchema,
        less: answerSchema,
        elsewhere: answerSchema,
        refuse: answerSchema,
      })
      .describe('The four answers.'),
    fallout: outcomeSchema.describe(
      'What happens, whatever was answered, if the draw against entrapment is lost.',
    ),
  })
  .describe('A call elsewhere.');

export const callSchema = z.discriminatedUnion('kind', [homeCallSchema, awayCallSchema]);

export const promiseSchema = z
  .strictObject({
    from: name.describe('Who owes.'),
    to: name.describe('To whom.'),
    until: id.describe('The last turn in which it can be called in.'),
    test: name.describe('The call that tests it.'),
    standing: z
      .boolean()
      .default(false)
      .describe('True if it is already given when the match begins.'),
    kept: outcomeSchema,
    bent: outcomeSchema,
    broken: outcomeSchema,
    source: sourceId,
  })
  .describe('Who owes what to whom, until when, and what becomes of it.');

export type HomeCall = z.output<typeof homeCallSchema>;
export type AwayCall = z.output<typeof awayCallSchema>;
export type Call = z.output<typeof callSchema>;
export type Pledge = z.output<typeof promiseSchema>;
