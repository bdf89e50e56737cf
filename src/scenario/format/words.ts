import { z } from 'zod';
import { MOMENTS } from './coach.ts';
import { ANSWERS, GRADES } from './gauges.ts';
import { id, name } from './identifier.ts';
import { ANSWER_MEANINGS, GRADE_MEANINGS } from './meanings.ts';

const text = z.string().trim().min(1);

/** A text for each of some keys, with what the key means. */
const keyed = <Key extends string>(keys: readonly Key[], meanings: Record<Key, string>) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text.describe(meanings[key])])) as Record<
      Key,
      typeof text
    >,
  );

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

/** What is said in one capital's cabinet. */
const cabinetWords = {
  briefing: text.describe(
    'Under 120 words, or 300 Korean characters. **Two stars** before and after make it bold.',
  ),
  motion: text.describe('The question before the cabinet.'),
  stake: text.describe('What is at stake, in one sentence.'),
  notes: z.record(name, text).default({}).describe('Private notes, by desk.'),
  forecasts: z.record(id, text).default({}).describe('Questions for the forecast.'),
  arguments: z.record(id, argumentWords).default({}).describe('Arguments, by id.'),
};

const turnWords = z.strictObject({
  title: text.describe('Name of the dilemma.'),
  place: text.describe('Where it happens; printed on the stamp.'),
  ...cabinetWords,
  cabinets: z
    .record(
      name,
      z.strictObject({
        title: text.optional().describe('Name of the dilemma, if it is another one from here.'),
        place: text.optional().describe('What is printed on the stamp here, if it is elsewhere.'),
        ...cabinetWords,
      }),
    )
    .default({})
    .describe('What is said in other playable capitals, by seat.'),
  proposal: text.optional().describe('What the joint proposal says, and what signing promises.'),
  options: z.record(name, z.record(id, optionWords)).describe('Options, by seat and id.'),
  history: text.optional().describe('What history did and why; under 90 words.'),
  coach: z
    .partialRecord(z.enum(MOMENTS), text)
    .default({})
    .describe(
      'A tutorial: what the coach says, by part of the turn. Under 40 words, or 100 characters.',
    ),
});

const callWords = z.strictObject({
  title: text.describe('Name of the call.'),
  text: text.describe('What happens and what is asked.'),
  hardness: text.describe('Why the test is as hard as it is.'),
  outcomes: keyed(GRADES, GRADE_MEANINGS)
    .optional()
    .describe('A call at home: what each grade looks like.'),
  answers: keyed(ANSWERS, ANSWER_MEANINGS)
    .optional()
    .describe('A call elsewhere: the four answers.'),
  followed: keyed(ANSWERS, ANSWER_MEANINGS).optional().describe('What followed each answer.'),
  closed: z.partialRecord(z.enum(ANSWERS), text).default({}).describe('Why an answer is closed.'),
  fallout: text.optional().describe('What happened when the second draw was lost.'),
  spared: text.optional().describe('What was told when it was not.'),
});

const promiseWords = z.strictObject({
  title: text.describe('Name of the promise.'),
  text: text.describe('What is owed, to whom, until when.'),
  kept: text.describe('Told when it was kept.'),
  bent: text.describe('Told when it was bent.'),
  broken: text.describe('Told when it was broken.'),
});

const named = z.strictObject({ name: text.describe('Its name.') });

const told = z.strictObject({
  title: text.describe('A headline.'),
  text: text.describe('What happened.'),
});

const deskWords = z.strictObject({
  name: text.describe('Its name.'),
  want: text.describe('What it wants.'),
  redLine: text.describe('What it will not accept.'),
});

/** How a capital is told. */
const outlookWords = {
  summary: text.describe('What the player is in for, under 60 words.'),
  endings: z.record(id, told).describe('The endings.'),
  interests: z
    .record(name, named.extend({ text: text.describe('What it is, in one sentence.') }))
    .default({})
    .describe('National interests.'),
};

export const wordsSchema = z
  .strictObject({
    title: text.describe('Name of the scenario.'),
    tagline: text.describe('One short line under the title.'),
    ...outlookWords,
    cabinets: z
      .record(name, z.strictObject(outlookWords))
      .default({})
      .describe('How other playable capitals are told, by seat.'),
    period: text.describe('Printed on the stamp, for example 2022-24.'),
    seats: z
      .record(
        name,
        z.strictObject({
          name: text.describe('The capital, as the board names it.'),
          government: text.describe('The state.'),
        }),
      )
      .describe('The seats.'),
    desks: z.record(name, z.record(name, deskWords)).describe('The desks, by seat.'),
    turns: z.record(id, turnWords).describe('The dilemmas.'),
    calls: z.record(name, callWords).default({}).describe('The calls.'),
    promises: z.record(name, promiseWords).default({}).describe('The promises.'),
    events: z.record(name, told).default({}).describe('The events.'),
    sources: z.record(z.string(), text).describe('What each source says, in one or two sentences.'),
    sourceTitles: z
      .record(z.string(), text.max(240))
      .default({})
      .describe(
        'What a source is called in this language, by id; all others keep the title of `scenario.yaml`.',
      ),
    flags: z.record(name, named).default({}).describe('Names of the flags, for explanations.'),
    deployments: z
      .record(name, named)
      .default({})
      .describe('Names of the places of the deployments.'),
    goals: z.record(id, text).default({}).describe('The learning goals, one sentence each.'),
    questions: z.record(id, text).describe('The questions of the debrief.'),
    lesson: text
      .optional()
      .describe('A tutorial: what one has just seen, told in the debrief. Under 90 words.'),
    // Left out rather than empty.
    stale: z
      .array(z.string().min(1).max(300))
      .optional()
      .describe(
        'Parts whose original was changed after they were translated, as keys with slashes between.',
      ),
    information: z
      .strictObject({
        purpose: text.describe('What the scenario is for.'),
        howItWorks: text.describe('How it works.'),
        assumed: text.describe('What is assumed.'),
        toTry: text.describe('What to try.'),
        gaps: text.describe('Where the historical line differs from the reference, and why.'),
      })
      .describe('The information page.'),
  })
  .describe('The words of a scenario in one language.');

export type Words = z.output<typeof wordsSchema>;
