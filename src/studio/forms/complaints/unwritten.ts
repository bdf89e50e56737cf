import type { Complaint } from '../../../scenario/read/index.ts';

/** A field that waits for its author is no mistake yet: it is said more quietly than one. */
export const isUnwritten = ({ code }: Complaint): boolean => code === 'empty-text';
