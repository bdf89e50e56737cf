import type { Edit } from '../../scenario/edit/index.ts';
import { type Fix, fixOf } from '../../scenario/fix/index.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import type { FileEdit } from '../bench/bench.ts';
import { useBench, useFiles } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { isFileName } from '../document/files.ts';
import { useSheets } from './useSheets.ts';

const editsFor = (edits: readonly { file: string; edit: Edit }[]): FileEdit[] =>
  edits.flatMap(({ file, edit }) => (isFileName(file) ? [{ file, edit }] : []));

export interface Mending {
  deed: Fix['deed'];
  /** Nothing while the check has not seen the newest text: the place may be another by now. */
  mend: (() => void) | undefined;
}

/** The fix of a complaint, as something that can be done; nothing where its author must decide. */
export function useFix(complaint: Complaint): Mending | undefined {
  const bench = useBench();
  const fresh = useChecked().files === useFiles();
  const fix = fixOf(complaint, useSheets());
  if (!fix) return undefined;
  const mend = () => {
    const { file, path = [] } = complaint;
    // The place first: whoever takes it back comes back to it.
    if (isFileName(file)) bench.go({ file, path });
    bench.edit(editsFor(fix.edits));
    if (fix.look && isFileName(fix.look.file)) bench.go({ ...fix.look, file: fix.look.file });
  };
  return { deed: fix.deed, mend: fresh ? mend : undefined };
}
