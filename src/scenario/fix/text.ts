import type { ComplaintCode } from '../read/index.ts';
import type { Unfixed } from './fix.ts';

const UNREADABLE = 'because what cannot be read has no parts that could be changed';

/** Files that cannot be read. */
export const text = {
  'file-too-large': UNREADABLE,
  'yaml-syntax': UNREADABLE,
  'yaml-too-heavy': UNREADABLE,
  'yaml-alias': UNREADABLE,
  'yaml-tag': UNREADABLE,
  'yaml-merge-key': UNREADABLE,
  'reserved-key': UNREADABLE,
  'duplicate-key': UNREADABLE,
  'more-complaints': 'because it only counts the others',
} satisfies Partial<Record<ComplaintCode, Unfixed>>;
