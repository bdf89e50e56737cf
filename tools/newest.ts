import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** When a file, or the newest file below a folder, was last changed; 0 if there is none. In milliseconds. */
export async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = (await readdir(path)).filter((name) => name !== 'node_modules');
  const times = await Promise.all(inside.map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}
