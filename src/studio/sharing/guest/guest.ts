import { fingerprint } from '../../../game/index.ts';
import { linkTo } from '../../../play/shell/root.ts';
import { type Files, STRUCTURE } from '../../document/files.ts';
import { begun } from '../../document/history.ts';
import { keepDocument } from '../../kept/documents.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';

/** Stands before the name of what was brought as files and is kept in this browser until looked at. */
export const GUEST_SIGN = 'k';

/** Where something of a stranger is looked at. */
export const guestLink = (id: string): string => `${linkTo('studio/open')}#${GUEST_SIGN}${id}`;

/** The same texts are the same guest: opened twice, it lies on the shelf once. */
export const guestId = (files: Files): string => `guest-${fingerprint(files)}`;

/** Keeps something of a stranger, apart from one's own; gives its name. */
export async function receive(
  files: Files,
  { title, titles }: Pick<KeptDocument, 'title' | 'titles'>,
): Promise<string> {
  const id = guestId(files);
  await keepDocument({
    id,
    history: begun(files),
    place: { file: STRUCTURE, path: [] },
    title,
    titles,
    saved: Date.now(),
    guest: true,
  });
  return id;
}
