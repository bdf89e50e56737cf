/**
 * Why a folder of data cannot be used. `taken`: another server has it; `too-new`: a later version
 * wrote it; `closed`: nothing may be written there; `damaged`: what lies there is no store.
 */
export type Unfit = 'taken' | 'too-new' | 'closed' | 'full' | 'damaged' | 'not-a-folder';

export class StoreUnfit extends Error {
  readonly why: Unfit;

  constructor(why: Unfit, cause?: unknown) {
    super(`the store is ${why}`, { cause });
    this.name = 'StoreUnfit';
    this.why = why;
  }
}

/** What the system and SQLite call it. */
const CALLED: readonly [RegExp, Unfit][] = [
  [/\b(EACCES|EPERM|EROFS)\b|readonly|unable to open/i, 'closed'],
  [/\b(ENOSPC|EDQUOT|EFBIG)\b|\bfull\b|disk I\/O error/i, 'full'],
  [/\b(ENOTDIR|EEXIST)\b/, 'not-a-folder'],
  [/not a database|malformed|corrupt/i, 'damaged'],
  [/lock|busy/i, 'taken'],
];

/** What an error of the store comes to; null if it is none of these. */
export function whyUnfit(error: unknown): Unfit | null {
  if (error instanceof StoreUnfit) return error.why;
  return CALLED.find(([called]) => called.test(String(error)))?.[1] ?? null;
}
