import type { Migration } from './migration.ts';

/**
 * One step for each format that there was before today's, in order. Format 1 is the first, so no
 * file needs one yet. When a format changes: raise `FORMAT`, add the step here and a test beside it.
 */
export const MIGRATIONS: readonly Migration[] = [];
