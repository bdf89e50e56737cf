import { RULES_VERSION } from '../../game/index.ts';

/** Rises whenever the same lines of a class could lead to another state of it. */
const CLASS_RULES = 1;

/** A match has fewer versions of its rules than this. */
const MOST_RULES = 10_000;

/** What a log was written under: the rules of the class and of the match that it holds, as one number. */
export const LOG_RULES = CLASS_RULES * MOST_RULES + RULES_VERSION;
