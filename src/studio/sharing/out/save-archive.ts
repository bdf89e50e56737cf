import { saveFile } from '../../../play/shell/save-file.ts';
import type { Files } from '../../document/files.ts';
import { idOf } from '../../document/id.ts';
import { packed } from './pack.ts';

/** Gives the person the whole document as an archive. */
export function saveArchive(files: Files): void {
  saveFile(`${idOf(files)}.zip`, packed(files));
}
