import { type Scenario, scenarioSchema } from '../format/scenario.ts';
import { type Words, wordsSchema } from '../format/words.ts';
import { type Complaint, complainOf } from './complaint.ts';
import type { Said } from './issue.ts';
import { parseText, type SourceText } from './parse.ts';
import type { Places } from './places.ts';
import { shape } from './shape.ts';
import { spansOf } from './spans.ts';

export type WordsLanguage = Scenario['languages'][number];
const LANGUAGES: readonly WordsLanguage[] = ['en', 'ko'];

/** The files of one scenario. The names are for complaints: nothing is opened by them. */
export interface ScenarioTexts {
  structure: SourceText;
  words: Partial<Record<WordsLanguage, SourceText>>;
}

/** As much of a scenario as could be read, with a way to find its parts in the files. */
export interface Draft {
  scenario?: Scenario;
  words: Partial<Record<WordsLanguage, Words>>;
  places: { structure: Places } & Partial<Record<WordsLanguage, Places>>;
  complaints: Complaint[];
}

const placed = (said: readonly Said[], places: Places): Complaint[] =>
  said.map(({ spot, code, values }) => complainOf(places, spot, code, values));

/** Reads each file as far as it goes, so that one broken file does not hide what is wrong in another. */
export function draft(texts: ScenarioTexts): Draft {
  const parsed = parseText(texts.structure);
  const shaped = shape(parsed, scenarioSchema);
  const measured = shaped.value && spansOf(shaped.value);
  const result: Draft = {
    words: {},
    places: { structure: parsed.places },
    complaints: [...shaped.complaints, ...placed(measured?.said ?? [], parsed.places)],
  };
  if (shaped.value && measured) result.scenario = { ...shaped.value, spans: measured.spans };
  for (const language of LANGUAGES) {
    const text = texts.words[language];
    if (text) readWords(text, language, result);
    else complainOfMissing(language, result);
  }
  return result;
}

function readWords(text: SourceText, language: WordsLanguage, result: Draft): void {
  const parsed = parseText(text);
  const { value, complaints } = shape(parsed, wordsSchema);
  result.places[language] = parsed.places;
  if (value) result.words[language] = value;
  result.complaints.push(...complaints);
}

function complainOfMissing(language: WordsLanguage, { scenario, places, complaints }: Draft): void {
  const index = scenario?.languages.indexOf(language) ?? -1;
  if (index < 0) return;
  const spot = { path: ['languages', index] };
  complaints.push(
    ...placed([{ spot, code: 'words-file-missing', values: { language } }], places.structure),
  );
}
