import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../i18n/index.ts';
import type { ScenarioTexts, SourceText } from '../scenario/read/index.ts';
import { BadInput, type Say } from './verb.ts';

/** Where the built-in scenarios stand, wherever the command is called. */
const SHELF = fileURLToPath(new URL('../../scenarios', import.meta.url));
const STRUCTURE = 'scenario.yaml';
const PLAYTHROUGHS = 'playthroughs';

/** Enough for the reader to see that a file is too large, without taking all of it into memory. */
const MOST_BYTES = 4_000_000;

async function text(file: string, from = file): Promise<SourceText | undefined> {
  const handle = await open(from).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.min(size, MOST_BYTES));
    const { bytesRead } = await handle.read(bytes);
    return { file, text: bytes.toString('utf8', 0, bytesRead) };
  } finally {
    await handle.close();
  }
}

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The ids of the built-in scenarios. */
export async function builtIn(): Promise<string[]> {
  const entries = await readdir(SHELF).catch(() => []);
  const whole = await Promise.all(entries.map((id) => isFile(join(SHELF, id, STRUCTURE))));
  return entries.filter((_, at) => whole[at]).sort();
}

/** The structure file that somebody means by an id, a folder or any file of a scenario. */
async function structureOf(meant: string): Promise<{ file: string; from: string } | undefined> {
  const words = LANGUAGES.some((language) => basename(meant) === `${language}.yaml`);
  const file = words ? join(dirname(meant), STRUCTURE) : meant;
  if (await isFile(file)) return { file, from: file };
  const inside = join(meant, STRUCTURE);
  if (await isFile(inside)) return { file: inside, from: inside };
  const shelved = join(SHELF, meant, STRUCTURE);
  const known = (await builtIn()).includes(meant);
  return known ? { file: join('scenarios', meant, STRUCTURE), from: shelved } : undefined;
}

/** The files of a scenario, by id or by path. */
export async function fetchTexts(meant: string, say: Say): Promise<ScenarioTexts> {
  const found = await structureOf(meant);
  const structure = found && (await text(found.file, found.from));
  if (!structure || !found) {
    const known = (await builtIn()).join(', ');
    throw new BadInput(say('errors:noScenario', { id: meant, known }));
  }
  const texts: ScenarioTexts = { structure, words: {} };
  for (const language of LANGUAGES) {
    const name = `${language}.yaml`;
    const words = await text(join(dirname(found.file), name), join(dirname(found.from), name));
    if (words) texts.words[language] = words;
  }
  return texts;
}

/** The playthroughs that are kept beside a scenario, in the order of their names. */
export async function fetchPlaythroughs(meant: string): Promise<SourceText[]> {
  const found = await structureOf(meant);
  if (!found) return [];
  const [file, from] = [found.file, found.from].map((path) => join(dirname(path), PLAYTHROUGHS));
  const names = (await readdir(from!).catch(() => [])).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(
    names.sort().map((name) => text(join(file!, name), join(from!, name))),
  );
  return texts.filter((each) => each !== undefined);
}
