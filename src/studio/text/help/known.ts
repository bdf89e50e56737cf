import type { Value } from '../../../scenario/edit/index.ts';
import type { Bench } from '../../bench/bench.ts';
import { dataOf } from '../../document/data.ts';
import { type FileName, languagesOf, STRUCTURE, wordsFile } from '../../document/files.ts';
import type { Known } from './offers.ts';

/** What the files say now; of one that is half written, what it said before. */
export function knownOf(bench: Bench, file: FileName): () => Known {
  const last = new Map<FileName, Value>();
  const read = (of: FileName): Value => {
    const now = dataOf(of, bench.get().history.files[of] ?? '');
    if (now.ok) last.set(of, now.data);
    return last.get(of) ?? {};
  };
  // What cannot be read any more once the author writes, can be read now.
  read(file);
  return () => ({
    file,
    structure: read(STRUCTURE),
    own: read(file),
    others: languagesOf(bench.get().history.files)
      .map(wordsFile)
      .filter((of) => of !== file)
      .map(read),
  });
}
