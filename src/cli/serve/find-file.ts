import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

export type Found =
  | { file: string; status: 200 | 404 }
  /** A folder asked for without its slash: links inside its page are relative to it. */
  | { moved: string }
  | 'nothing';

/** What a plain file server answers: a file, a folder's index.html, or the nearest 404.html above. */
export async function findFile(folder: string, path: string): Promise<Found> {
  const top = resolve(folder);
  const wanted = within(top, path);
  if (!wanted) return 'nothing';
  const kind = await kindOf(wanted);
  if (kind === 'file') return { file: wanted, status: 200 };
  if (kind === 'folder') {
    const index = join(wanted, 'index.html');
    if ((await kindOf(index)) === 'file') {
      return path.endsWith('/') ? { file: index, status: 200 } : { moved: `${path}/` };
    }
  }
  for (let above = wanted; above.startsWith(top); above = dirname(above)) {
    const page = join(above, '404.html');
    if ((await kindOf(page)) === 'file') return { file: page, status: 404 };
  }
  return 'nothing';
}

/** The file that a path names, unless it leaves the folder, is hidden, or cannot be read as a path. */
function within(top: string, path: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (plain.includes('\0') || plain.split('/').some((step) => step.startsWith('.')))
    return undefined;
  const wanted = resolve(top, `.${plain}`);
  return wanted === top || wanted.startsWith(top + sep) ? wanted : undefined;
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}
