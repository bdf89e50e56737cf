import type { FileName, Files } from '../../document/files.ts';

/** Lines of a file that came or went. */
export interface Changes {
  file: FileName;
  came: string[];
  went: string[];
}

/** What one text has and the other has not; a line that only moved is no change. */
function beyond(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0 && line.trim() !== '';
  });
}

/** What changed from one version to another, file by file. */
export function changesBetween(before: Files, after: Files): Changes[] {
  return (Object.keys({ ...before, ...after }) as FileName[])
    .filter((file) => before[file] !== after[file])
    .map((file) => {
      const [old, now] = [before[file] ?? '', after[file] ?? ''];
      return { file, came: beyond(now, old), went: beyond(old, now) };
    })
    .filter(({ came, went }) => came.length + went.length > 0);
}
