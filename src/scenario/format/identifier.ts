import { z } from 'zod';

// Each pattern fails with the code of its complaint: a pattern alone says nothing to an author.

/** Names of seats, turns, options and the like: short, plain, safe in a link and in a condition. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'bad-id')
  .max(40)
  .describe('Lower-case letters, digits and single hyphens, beginning with a letter.');

/** Like `id`, but without hyphens, so that a condition can read it: `calls.drones`, `flags.latency`. */
export const name = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'bad-name')
  .max(40)
  .describe('Letters and digits without hyphens, beginning with a small letter.');

/** A fact or theory listed under `sources`, or the word `assumption`. */
export const sourceId = z
  .string()
  .regex(/^(assumption|[A-Z][A-Za-z0-9.]*)$/, 'bad-source-id')
  .describe('Where this comes from: one of the `sources`, or `assumption`.');

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'bad-date')
  .describe('A day, written 2023-08-18.');

export const share = z.number().min(0).max(1);
