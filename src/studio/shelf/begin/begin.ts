import { newId } from '../../../classroom/client/new-id.ts';
import { linkTo } from '../../../play/shell/root.ts';
import { type Files, STRUCTURE } from '../../document/files.ts';
import { begun } from '../../document/history.ts';
import { namesOf } from '../../document/title.ts';
import { keepDocument } from '../../kept/documents.ts';
import { askToPersist } from '../../kept/persist.ts';

/** Puts files on the shelf as a document of their own; gives the name under which it lies there. */
export async function beginDocument(files: Files): Promise<string> {
  const id = newId();
  await keepDocument({
    id,
    history: begun(files),
    place: { file: STRUCTURE, path: [] },
    ...namesOf(files),
    saved: Date.now(),
  });
  askToPersist();
  return id;
}

export const editorLink = (id: string): string => `${linkTo('studio/edit')}#${id}`;
