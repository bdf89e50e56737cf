import type { ParseArgsConfig } from 'node:util';
import type { TFunction } from 'i18next';
import type { Language } from '../i18n/index.ts';

/** One verb of the command line: what it takes and what it does. */
export interface Verb {
  /** As in the help, without `npm run -s hub --`. */
  usage: string;
  /** What must stand after the verb. */
  takes: readonly string[];
  options: NonNullable<ParseArgsConfig['options']>;
  /** Fills the names that stand in the descriptions of the options. */
  names?: Record<string, string>;
  run(call: Call): Promise<Answer>;
}

export type Say = TFunction<['verbs', 'errors', 'cli', 'lab', 'fears']>;

/** A verb as it was called. */
export interface Call {
  given: string[];
  values: Record<string, string | boolean | string[] | undefined>;
  say: Say;
  language: Language;
}

/** What a verb found out: as lines for people, as one document for programs. */
export interface Answer {
  lines: string[];
  /** Left out by a verb that has already printed its own. */
  json?: unknown;
  /** Why the answer is "no"; the exit code is then 1. */
  no?: string;
  /** Worth knowing, but no part of the answer. */
  note?: string;
}

/** The input is bad: exit code 1, one line that says why. */
export class BadInput extends Error {}

/** The command was called wrongly: exit code 2. */
export class WrongUsage extends Error {}
