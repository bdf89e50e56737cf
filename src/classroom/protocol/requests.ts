import { z } from 'zod';
import { MOST_WISHES } from './choices.ts';
import { instructorCommandSchema } from './instructor-command.ts';
import { entryId, memberCommandSchema } from './member-command.ts';
import { setupSchema } from './setup.ts';
import { LENGTHS } from './texts.ts';

const text = (kind: keyof typeof LENGTHS) => z.string().trim().min(1).max(LENGTHS[kind]);
const longest = Math.max(...Object.values(LENGTHS));
const language = z.enum(['en', 'ko']);

/** POST /api/classes. */
export const openRequest = z.strictObject({
  setup: setupSchema,
  /** Names and the places, from 0, at which they are to sit: tables, or the governments of one. Kept beside the log. */
  list: z
    .array(z.strictObject({ name: text('name'), place: z.int().min(0).max(59) }))
    .max(600)
    .default([]),
  /** The code of an earlier class of the same instructor whose join link is to stay the same. */
  keep: z.strictObject({ code: z.string().max(12), secret: z.string().max(64) }).optional(),
  /** Console secrets of earlier classes, with whose tables this class is to be compared. */
  earlier: z.array(z.string().max(64)).max(20).default([]),
  /** Only where the server asks for one. */
  key: z.string().max(200).optional(),
});
export type OpenRequest = z.input<typeof openRequest>;

/** POST /api/join. `once` names this wish to join: sent twice, it seats one person. */
export const joinRequest = z.strictObject({
  code: z.string().max(12),
  name: text('name').nullable(),
  language,
  once: entryId,
});
export type JoinRequest = z.input<typeof joinRequest>;

/** One thing that a student's device wants: a command, with its text if it has one, or a draft. */
const memberWish = z.strictObject({
  /** Names the wish: its answer carries it, and a repeated wish is answered as the first was. */
  wish: entryId,
  command: z.union([
    memberCommandSchema,
    /** A text that is being written, so that another device of the same person goes on with it. */
    z.strictObject({
      kind: z.literal('draft'),
      key: z
        .string()
        .regex(/^[\w-]+( [\w-]+)?$/)
        .max(60),
    }),
    z.strictObject({ kind: z.literal('language'), language }),
  ]),
  text: z.string().max(longest).optional(),
});

const consoleWish = z.strictObject({
  wish: entryId,
  command: z.union([
    instructorCommandSchema,
    /** Another name for somebody. */
    z.strictObject({ kind: z.literal('rename'), member: z.string().max(24) }),
    /** The instructor's own note for the debrief; an empty text removes it. */
    z.strictObject({ kind: z.literal('remark'), entry: entryId }),
    /** Deletes every name and text now. What was chosen stays, without anybody's words. */
    z.strictObject({ kind: z.literal('forget') }),
  ]),
  text: z.string().max(longest).optional(),
});

/** POST /api/say, with the bearer's secret. */
export const memberSay = z.strictObject({ wishes: z.array(memberWish).min(1).max(MOST_WISHES) });
export const consoleSay = z.strictObject({ wishes: z.array(consoleWish).min(1).max(MOST_WISHES) });
export type MemberWish = z.input<typeof memberWish>;
export type ConsoleWish = z.input<typeof consoleWish>;

/** POST /api/listen and /api/ask: what the device has already, part by part, by the tag it came with. */
export const listenRequest = z.strictObject({
  known: z.record(z.string().max(20), z.string().max(40)),
  /** Of `ask`: answer at once, even with nothing. */
  soon: z.boolean().default(false),
});
