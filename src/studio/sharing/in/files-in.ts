import type { Files } from '../../document/files.ts';
import { type Brought, gather, isText } from './gather.ts';
import { LIMITS } from './limits.ts';
import { isHidden, stepsOf } from './name.ts';
import { Pieces } from './pieces.ts';
import { Refused } from './refusal.ts';
import { isArchive, unzip } from './unzip.ts';

async function bytesOf(file: Blob, limit: number): Promise<Uint8Array> {
  if (file.size > limit) throw new Refused({ code: 'too-large', limit });
  return new Uint8Array(await file.arrayBuffer());
}

/** Some editors begin a file with a mark that is no letter. */
const unmarked = ({ steps, text }: Brought): Brought => ({
  steps,
  text: text.replace(/^\uFEFF/, ''),
});

/** The scenario in some files, or in the one archive. */
export async function filesIn(brought: readonly { name: string; file: Blob }[]): Promise<Files> {
  if (brought.length > LIMITS.files) {
    throw new Refused({ code: 'too-many-files', limit: LIMITS.files });
  }
  const [only] = brought;
  if (only && brought.length === 1) {
    const bytes = await bytesOf(only.file, LIMITS.archive);
    if (isArchive(bytes)) return gather(unzip(bytes).map(unmarked));
  }
  const spent = { bytes: 0 };
  const texts: Brought[] = [];
  for (const { name, file } of brought) {
    const steps = stepsOf(name);
    if (isHidden(steps) || !isText(steps)) continue;
    const pieces = new Pieces(name, spent);
    pieces.add(await bytesOf(file, LIMITS.text));
    texts.push({ steps, text: pieces.text() });
  }
  return gather(texts.map(unmarked));
}
