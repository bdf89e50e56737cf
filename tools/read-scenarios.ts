import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../src/i18n/languages.ts';
import { checkScenario } from '../src/scenario/check/index.ts';
import type { Scenario } from '../src/scenario/format/scenario.ts';
import type { Words } from '../src/scenario/format/words.ts';
import type { Complaint, SourceText } from '../src/scenario/read/index.ts';

export interface BuiltIn {
  id: string;
  scenario: Scenario;
  words: Partial<Record<Language, Words>>;
}

/** Reads every scenario of a folder: those that can be played, and what is wrong with the others. */
export async function readScenarios(
  folder: string,
): Promise<{ scenarios: BuiltIn[]; complaints: Complaint[] }> {
  const scenarios: BuiltIn[] = [];
  const complaints: Complaint[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const structure =
      entry.isDirectory() && (await text(join(folder, entry.name, 'scenario.yaml')));
    if (!structure) continue;
    const words: Partial<Record<Language, SourceText>> = {};
    for (const language of LANGUAGES) {
      const found = await text(join(folder, entry.name, `${language}.yaml`));
      if (found) words[language] = found;
    }
    const reading = checkScenario({ structure, words });
    complaints.push(...reading.complaints);
    if ('scenario' in reading) {
      scenarios.push({ id: entry.name, scenario: reading.scenario, words: reading.words });
    }
  }
  return {
    scenarios: scenarios.sort((a, b) => (a.scenario.ends < b.scenario.ends ? -1 : 1)),
    complaints,
  };
}

async function text(file: string): Promise<SourceText | undefined> {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  return found === undefined ? undefined : { file, text: found };
}
