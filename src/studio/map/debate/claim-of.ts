import type { Names } from '../useStory.ts';
import type { Debate, Point } from './debate.ts';

/** What a point says: the title of an option, the claim of an argument, or its id. */
export const claimOf = (names: Names, { kind, words, id }: Point): string =>
  names.at([...words, kind === 'option' ? 'title' : 'claim']) || id;

/** Who says it. */
export const deskOf = (names: Names, { seat }: Debate, desk: string): string =>
  names.at(['desks', seat, desk, 'name']) || desk;
