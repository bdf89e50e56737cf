import type { ReactNode } from 'react';
import { openBench } from '../bench/bench.ts';
import { current } from '../document/current.ts';
import { openDisk } from '../kept/disk/disk.ts';
import { findDocument, isBroken } from '../kept/documents.ts';
import { openKeeper } from '../kept/keeper.ts';
import { Editor } from './Editor.tsx';
import { NoDocument } from './NoDocument.tsx';

/** The document that the address names, on a workbench. */
export async function openEditor(): Promise<ReactNode> {
  const id = location.hash.slice(1);
  const keeper = openKeeper(id);
  await keeper.taken;
  const kept = await findDocument(id).catch(() => undefined);
  if (!kept || isBroken(kept) || kept.deleted !== undefined) return <NoDocument />;
  const { history, place } = kept;
  const bench = openBench({ id, history, place });
  keeper.watch(bench);
  // A step like any other: undoing it brings the old format back.
  const { files, from } = current(history.files);
  if (from !== null) bench.write(files);
  const disk = openDisk(id, bench);
  return <Editor bench={bench} keeper={keeper} disk={disk} migratedFrom={from} />;
}
