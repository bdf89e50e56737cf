import type { Reading } from '../../scenario/read/index.ts';
import type { Files } from '../document/files.ts';
import { openChecker } from './checker.ts';

/** One check of some files; null where it took too long and was stopped. */
export function checkOnce(files: Files): Promise<Reading | null> {
  const checker = openChecker();
  return new Promise<Reading | null>((done) =>
    checker.ask(files, (answer) => done(answer?.reading ?? null)),
  ).finally(checker.close);
}
