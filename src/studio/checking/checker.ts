import type { Files } from '../document/files.ts';
import { type Asker, openAsker } from './asker.ts';
import type { CheckAnswer } from './check.worker.ts';

export type Checker = Asker<Files, CheckAnswer>;

/** Checks documents in a worker: a stranger's file may be as slow as it likes. */
export const openChecker = (): Checker =>
  openAsker(() => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }));
