import { type FileName, type Files, isFileName } from '../../document/files.ts';

/** The files of one folder among texts that are each fetched when asked for. */
export async function folderFiles(
  texts: Record<string, () => Promise<string>>,
  folder: string,
): Promise<Files> {
  const found = Object.entries(texts).flatMap(([path, open]) => {
    const name = path.slice(folder.length);
    return path.startsWith(folder) && isFileName(name) ? [{ name, open }] : [];
  });
  const read = await Promise.all(
    found.map(async ({ name, open }): Promise<[FileName, string]> => [name, await open()]),
  );
  return Object.fromEntries(read);
}
