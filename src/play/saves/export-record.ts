import type { MatchRecord } from '../../game/index.ts';
import { saveFile } from '../shell/save-file.ts';

/** Gives a record to the person as a file; the command line replays it too. */
export function exportRecord(record: MatchRecord, name: string): string {
  const file = `${name}.json`;
  saveFile(file, `${JSON.stringify(record, null, 1)}\n`);
  return file;
}
