import { readFileSync } from 'node:fs';
import { openings } from '../../src/lab/openings.ts';
import { checkScenario } from '../../src/scenario/check/index.ts';
import type { Complaint, ScenarioTexts } from '../../src/scenario/read/index.ts';

export type Part = 'structure' | 'en' | 'ko';

const fileOf = (part: Part) =>
  `tests/scenario/tiny/${part === 'structure' ? 'scenario' : part}.yaml`;
const textOf = (part: Part) => readFileSync(fileOf(part), 'utf8');
const TEXTS: Record<Part, string> = {
  structure: textOf('structure'),
  en: textOf('en'),
  ko: textOf('ko'),
};

/** The tiny scenario, with some of its texts replaced. */
export function tiny(replaced: Partial<Record<Part, string>> = {}): ScenarioTexts {
  const source = (part: Part) => ({ file: fileOf(part), text: replaced[part] ?? TEXTS[part] });
  return { structure: source('structure'), words: { en: source('en'), ko: source('ko') } };
}

export const textOfTiny = (part: Part): string => TEXTS[part];

/** Marks the place in a replacement where the complaint must point. */
export const HERE = '‸';

export function replaceOnce(text: string, passage: string, by: string): string {
  if (text.split(passage).length !== 2) throw new Error(`not exactly once: ${passage}`);
  return text.replace(passage, () => by);
}

/** The tiny scenario with one passage replaced, and the marked place: there, or in `spot`. */
export function broken(part: Part, passage: string, by: string, spot?: string) {
  const replaced = replaceOnce(TEXTS[part], passage, by);
  const marked = spot ? replaceOnce(replaced, spot.replace(HERE, ''), spot) : replaced;
  const before = marked.slice(0, marked.indexOf(HERE)).split('\n');
  const texts = tiny({ [part]: marked.replace(HERE, '') });
  const complaints: Complaint[] = checkScenario(texts, openings).complaints;
  return { complaints, line: before.length, column: before.at(-1)!.length + 1, file: fileOf(part) };
}
