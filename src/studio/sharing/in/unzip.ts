import { Unzip, UnzipInflate } from 'fflate';
import { type Brought, isText } from './gather.ts';
import { LIMITS, PIECE } from './limits.ts';
import { isHidden, stepsOf } from './name.ts';
import { Pieces } from './pieces.ts';
import { Refused } from './refusal.ts';

/** Whether bytes begin as an archive does. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The texts of an archive that a stranger may have made. What is no text of a scenario stays packed. */
export function unzip(bytes: Uint8Array): Brought[] {
  if (bytes.length > LIMITS.archive) {
    throw new Refused({ code: 'too-large', limit: LIMITS.archive });
  }
  const found: { steps: readonly string[]; pieces: Pieces; whole: boolean }[] = [];
  const spent = { bytes: 0 };
  let entries = 0;
  const stream = new Unzip((entry) => {
    entries += 1;
    if (entries > LIMITS.files) throw new Refused({ code: 'too-many-files', limit: LIMITS.files });
    const steps = stepsOf(entry.name);
    if (isHidden(steps) || !isText(steps)) return;
    const one = { steps, pieces: new Pieces(entry.name, spent), whole: false };
    found.push(one);
    entry.ondata = (error, part, last) => {
      if (error) throw error;
      one.pieces.add(part);
      one.whole = last;
    };
    entry.start();
  });
  stream.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ code: 'broken-archive' });
  }
  if (found.some(({ whole }) => !whole)) throw new Refused({ code: 'broken-archive' });
  return found.map(({ steps, pieces }) => ({ steps, text: pieces.text() }));
}
