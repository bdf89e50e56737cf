import { readFile, writeFile } from 'node:fs/promises';
import { jsonFault } from './json-fault.ts';
import { BadInput, type Say } from './verb.ts';

/** The data of a JSON file. */
export async function readDocument(file: string, say: Say): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new BadInput(say('verbs:unreadable', { file }));
  });
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonFault(text);
    throw new BadInput(say('verbs:badJson', { place: `${file}:${line}:${column}` }));
  }
}

export const writeDocument = (file: string, data: unknown, say: Say): Promise<void> =>
  writeText(file, `${JSON.stringify(data, null, 2)}\n`, say);

export async function writeText(file: string, text: string, say: Say): Promise<void> {
  await writeFile(file, text).catch(() => {
    throw new BadInput(say('verbs:unwritable', { file }));
  });
}
