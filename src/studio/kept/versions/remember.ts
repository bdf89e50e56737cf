import type { Files } from '../../document/files.ts';
import { sameFiles } from '../../document/same-files.ts';
import { APART_MS } from './thin.ts';
import { putAway, versionsOf } from './versions.ts';

/** Puts versions of one document away: as it was opened, and then while it is written. */
export function openVersions(document: string) {
  let last: { at: number; files: Files } | undefined;
  return {
    async opened(files: Files): Promise<void> {
      const [newest] = await versionsOf(document);
      last = { at: Date.now(), files };
      if (!newest || !sameFiles(newest.files, files))
        await putAway(document, { ...last, why: 'opened' });
    },
    async written(files: Files): Promise<void> {
      const at = Date.now();
      if (!last || at - last.at < APART_MS || sameFiles(last.files, files)) return;
      last = { at, files };
      await putAway(document, { ...last, why: 'writing' });
    },
  };
}
