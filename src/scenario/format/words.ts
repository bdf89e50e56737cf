import { z } from 'zod';
import { ANSWERS, GRADES } from './call.ts';
import { id, name } from './identifier.ts';

const text = z.string().trim().min(1);

const keyed = <Key extends string>(keys: readonly Key[], value: z.ZodType<string>) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, typeof value>);

const optionWords = z.strictObject({
  title: text.describe('Two to five words.'),
  text: text.describe('What is done. Under 35 words, or 90 Korean characters.'),
  consequence: text.describe('One sentence: the picture of what followed.'),
  closed: text.optional().describe('Why the option is closed, if it has a condition.'),
  reasons: z.record(id, text).default({}).describe("The agent's reasons, one sentence each."),
});

const argumentWords = z.strictObject({
  claim: text.describe('The claim, as the desk says it. Under 40 words, or 100 characters.'),
  warrant: text.describe('Why it holds, in one sentence.'),
});

const turnWords = z.strictObject({
  title: text,
  place: text.describe('Where it happens; printed on the stamp.'),
  briefing: text.describe('Under 120 words, or 300 Korean characters. Markdown without HTML.'),
  motion: text.describe('The question before the cabinet.'),
  stake: text.describe('What is at stake, in one sentence.'),
  notes: z.record(name, text).default({}).describe('Private notes, by desk.'),
  proposal: text.optional().describe('What the joint proposal says, and what signing promises.'),
  forecasts: z.record(id, text).default({}).describe('Questions for the forecast.'),
  options: z.record(name, z.record(id, optionWords)),
  arguments: z.record(id, argumentWords).default({}),
  history: text.optional().describe('What history did and why; under 90 words.'),
});

const callWords = z.strictObject({
  title: text,
  text: text.describe('What happens and what is asked.'),
  hardness: text.describe('Why the test is as hard as it is.'),
  outcomes: keyed(GRADES, text).optional().describe('A call at home: what each grade looks like.'),
  answers: keyed(ANSWERS, text).optional().describe('A call elsewhere: the four answers.'),
  followed: keyed(ANSWERS, text).optional().describe('What followed each answer.'),
  closed: z.partialRecord(z.enum(ANSWERS), text).default({}).describe('Why an answer is closed.'),
  fallout: text.optional().describe('What happened when the second draw was lost.'),
  spared: text.optional().describe('What was told when it was not.'),
});

const promiseWords = z.strictObject({
  title: text,
  text: text.describe('What is owed, to whom, until when.'),
  kept: text,
  bent: text,
  broken: text,
});

const named = z.strictObject({ name: text });

export const wordsSchema = z
  .strictObject({
    title: text,
    tagline: text.describe('One short line under the title.'),
    summary: text.describe('What the player is in for, under 60 words.'),
    period: text.describe('Printed on the stamp, for example 2022-24.'),
    seats: z.record(name, z.strictObject({ name: text, government: text })),
    desks: z.record(
      name,
      z.record(name, z.strictObject({ name: text, want: text, redLine: text })),
    ),
    turns: z.record(id, turnWords),
    calls: z.record(name, callWords).default({}),
    promises: z.record(name, promiseWords).default({}),
    events: z.record(name, z.strictObject({ title: text, text })).default({}),
    endings: z.record(id, z.strictObject({ title: text, text })),
    sources: z.record(z.string(), text).describe('What each source says, in one or two sentences.'),
    flags: z.record(name, named).default({}).describe('Names of the flags, for explanations.'),
    interests: z
      .record(name, z.strictObject({ name: text, text }))
      .default({})
      .describe('National interests: what each is, in one sentence.'),
    goals: z.record(id, text).default({}),
    questions: z.record(id, text),
    information: z
      .strictObject({
        purpose: text,
        howItWorks: text,
        assumed: text,
        toTry: text,
        gaps: text.describe('Where the historical line differs from the reference, and why.'),
      })
      .describe('The information page.'),
  })
  .describe('The words of a scenario in one language.');

export type Words = z.output<typeof wordsSchema>;
