import type { EntryForConsole } from '../../../../classroom/protocol/console-told.ts';

/** Held back until the instructor has read it, or reported by somebody who did. */
export const needsLook = ({ hidden, reported, text }: EntryForConsole): boolean =>
  text !== null &&
  (hidden === 'filter' || hidden === 'review' || (reported > 0 && hidden === null));
