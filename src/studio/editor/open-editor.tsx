import type { ReactNode } from 'react';
import { openBench } from '../bench/bench.ts';
import { findDocument } from '../kept/documents.ts';
import { Editor } from './Editor.tsx';
import { NoDocument } from './NoDocument.tsx';

/** The document that the address names, on a workbench. */
export async function openEditor(): Promise<ReactNode> {
  const id = location.hash.slice(1);
  const kept = await findDocument(id).catch(() => undefined);
  if (!kept) return <NoDocument />;
  const { history, place } = kept;
  return <Editor bench={openBench({ id, history, place })} />;
}
