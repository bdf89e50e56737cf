import { type FileName, type Files, isFileName } from '../document/files.ts';

/** The texts of the built-in scenarios, as their authors wrote them; each is fetched when asked for. */
const texts = import.meta.glob<string>('../../../scenarios/*/**/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** The files of a built-in scenario. */
export async function builtInFiles(id: string): Promise<Files> {
  const start = `../../../scenarios/${id}/`;
  const found = Object.entries(texts).flatMap(([path, open]) => {
    const name = path.slice(start.length);
    return path.startsWith(start) && isFileName(name) ? [{ name, open }] : [];
  });
  const read = await Promise.all(
    found.map(async ({ name, open }): Promise<[FileName, string]> => [name, await open()]),
  );
  return Object.fromEntries(read);
}
