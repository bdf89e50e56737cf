import { z } from 'zod';
import { ANSWERS } from '../../scenario/format/gauges.ts';
import { id, name, sourceId } from '../../scenario/format/identifier.ts';

/** Names what a client has made: a repeated message changes nothing twice. */
export const entryId = z.string().regex(/^[a-z0-9]{8,32}$/);

/** How convincing something was found: 1 not at all, 5 very. */
export const rating = z.int().min(1).max(5);

const ballot = {
  option: id,
  /** One of the option's framings, in [0, 1]. */
  frame: z.number().min(0).max(1),
  /** Whether the government should sign the joint proposal. */
  signs: z.boolean(),
  answers: z.record(name, z.enum(ANSWERS)),
};

/**
 * What a student may ask for. Texts never stand here: they are kept beside the log, under the id
 * of the entry, so that they can be deleted and the class still replays.
 */
export const memberCommandSchema = z.discriminatedUnion('kind', [
  /** Which way one leans before the debate: what the debate moved is told by it. */
  z.strictObject({ kind: z.literal('lean'), option: id }),
  /** Backs a prepared argument, asks for its evidence or brings a rebuttal; `none` takes it back. */
  z.strictObject({
    kind: z.literal('pick'),
    argument: id,
    move: z.enum(['endorse', 'question', 'rebut', 'none']),
  }),
  /** Writes an argument of one's own, for or against an option or something that was said. */
  z.strictObject({
    kind: z.literal('write'),
    entry: entryId,
    option: id,
    /** The prepared argument or the entry that it answers; null if it speaks to the option itself. */
    under: z.union([id, entryId]).nullable(),
    stance: z.enum(['for', 'against']),
    evidence: z.array(sourceId).max(4),
  }),
  /** Drafts a proposal, to one's own cabinet or to every government at the table. */
  z.strictObject({
    kind: z.literal('propose'),
    entry: entryId,
    to: z.enum(['cabinet', 'table']),
    option: id.nullable(),
  }),
  z.strictObject({ kind: z.literal('amend'), entry: entryId, proposal: entryId }),
  /** Stands behind a proposal or an amendment, or no longer. */
  z.strictObject({ kind: z.literal('sponsor'), entry: entryId, on: z.boolean() }),
  /** The author of a proposal takes an amendment into it, or drops it. */
  z.strictObject({ kind: z.literal('settle'), entry: entryId, taken: z.boolean() }),
  /** Votes on a proposal; `null` takes the vote back. */
  z.strictObject({ kind: z.literal('ballot'), entry: entryId, aye: z.boolean().nullable() }),
  /**
   * A word to another government at the table, which the instructor can read; to `null` it is said
   * in the plenary, before all of them.
   */
  z.strictObject({ kind: z.literal('talk'), entry: entryId, to: name.nullable() }),
  z.strictObject({ kind: z.literal('withdraw'), entry: entryId }),
  z.strictObject({ kind: z.literal('rate'), entry: z.union([id, entryId]), value: rating }),
  z.strictObject({
    kind: z.literal('foresee'),
    question: id,
    answer: z.boolean(),
    /** 50 to 100 percent. */
    confidence: z.int().min(50).max(100),
  }),
  z.strictObject({ kind: z.literal('vote'), ...ballot }),
  /** Done with this step, or not after all. */
  z.strictObject({ kind: z.literal('done'), done: z.boolean() }),
  z.strictObject({ kind: z.literal('report'), entry: entryId }),
]);
export type MemberCommand = z.output<typeof memberCommandSchema>;
export type Ballot = Omit<Extract<MemberCommand, { kind: 'vote' }>, 'kind'>;
