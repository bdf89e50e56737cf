import type { ReactNode } from 'react';
import { checkOnce } from '../checking/check-once.ts';
import { NoDocument } from '../editor/NoDocument.tsx';
import { findDocument, isBroken } from '../kept/documents.ts';
import { CannotPlay } from '../playing/CannotPlay.tsx';
import { guestLink } from '../sharing/guest/guest.ts';
import { editorLink } from '../shelf/begin/begin.ts';
import { PrintPage } from './PrintPage.tsx';

/** The document that the address names, laid out for a classroom. What cannot be played is not printed. */
export async function openPrint(): Promise<ReactNode> {
  const id = location.hash.slice(1);
  const kept = await findDocument(id).catch(() => undefined);
  if (!kept || isBroken(kept) || kept.deleted !== undefined) return <NoDocument />;
  const back = kept.guest ? guestLink(id) : editorLink(id);
  const reading = await checkOnce(kept.history.files);
  if (!reading || !('scenario' in reading)) {
    return <CannotPlay complaints={reading?.complaints ?? null} back={back} />;
  }
  return <PrintPage playable={reading} back={back} />;
}
