import { z } from 'zod';
import { MOST_MOVED, MOST_MOVES } from '../../game/index.ts';
import { SPOKE_GAUGES } from '../../scenario/format/gauges.ts';
import { id, name } from '../../scenario/format/identifier.ts';
import { MOST_TABLES, PICTURES } from './choices.ts';
import { entryId } from './member-command.ts';

export const memberId = z.string().regex(/^[a-z0-9]{4,24}$/);
const table = z
  .int()
  .min(0)
  .max(MOST_TABLES - 1);

/** What the console may do. Every power is a command in the log. */
export const instructorCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('pause') }),
  z.strictObject({ kind: z.literal('resume') }),
  /** Moves the deadline; a step without one gets one. */
  z.strictObject({ kind: z.literal('extend'), minutes: z.number().min(-1440).max(1440) }),
  /** On to the next step, for every table. */
  z.strictObject({ kind: z.literal('advance') }),
  /** One step back, as far as the last answer of the world. */
  z.strictObject({ kind: z.literal('back') }),
  /** Straight to the debrief. */
  z.strictObject({ kind: z.literal('end') }),
  /** Who may come in: everyone, those who are let in one by one, nobody. */
  z.strictObject({ kind: z.literal('door'), door: z.enum(['open', 'admit', 'locked']) }),
  z.strictObject({ kind: z.literal('admit'), member: memberId }),
  z.strictObject({
    kind: z.literal('seat'),
    member: memberId,
    table,
    seat: name,
    /** The desk whose notes are read; left out for the one that fewest read for. */
    desk: name.optional(),
  }),
  /** Deals everyone out anew over the tables and governments, before the class starts. */
  z.strictObject({ kind: z.literal('shuffle') }),
  z.strictObject({ kind: z.literal('mute'), member: memberId, muted: z.boolean() }),
  z.strictObject({ kind: z.literal('remove'), member: memberId }),
  z.strictObject({ kind: z.literal('hide'), entry: entryId, hidden: z.boolean() }),
  /** A show of hands: votes counted in the room, by option. */
  z.strictObject({
    kind: z.literal('hands'),
    table,
    seat: name,
    votes: z.record(id, z.int().min(0).max(999)),
  }),
  /** What the room says in the debate: see the member's `pick`. */
  z.strictObject({
    kind: z.literal('voice'),
    table,
    seat: name,
    argument: id,
    move: z.enum(['endorse', 'question', 'rebut', 'none']),
  }),
  /** Hands for a question of the forecast. */
  z.strictObject({
    kind: z.literal('expect'),
    table,
    seat: name,
    question: id,
    yes: z.int().min(0).max(999),
    no: z.int().min(0).max(999),
  }),
  /** Words to everyone, to a table or to one seat of it. */
  z.strictObject({
    kind: z.literal('tell'),
    entry: entryId,
    table: table.nullable(),
    seat: name.nullable(),
  }),
  /** What the wall shows until the next step; what is left out stays. Another picture begins on its first page. */
  z.strictObject({
    kind: z.literal('show'),
    picture: z.enum(PICTURES).optional(),
    page: z.int().min(0).max(99).optional(),
    words: z.boolean().optional(),
  }),
  /** An event of the scenario happens at the end of this turn, whatever its condition or its draw. */
  z.strictObject({ kind: z.literal('inject'), event: name, table: table.nullable() }),
  /** One that the instructor wrote on the spot: a title, and after a line break what happened. */
  z.strictObject({
    kind: z.literal('happen'),
    entry: entryId,
    table: table.nullable(),
    moves: z
      .array(
        z.strictObject({
          seat: name,
          gauge: z.enum(SPOKE_GAUGES),
          by: z.number().min(-MOST_MOVED).max(MOST_MOVED),
        }),
      )
      .max(MOST_MOVES),
  }),
]);
export type InstructorCommand = z.output<typeof instructorCommandSchema>;
