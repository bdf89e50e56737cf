/**
 * The format that a file says it is written in; nothing where it says none. Looked for in the text
 * alone, because a file of another format need not be read any further.
 */
export function formatOf(structure: string): number | undefined {
  const [, written] = /^format:[ \t]*(\d{1,6})[ \t]*(?:#.*)?$/m.exec(structure) ?? [];
  return written === undefined ? undefined : Number(written);
}
