import type { Scenario } from '../../scenario/format/scenario.ts';
import { draft } from '../../scenario/read/draft.ts';
import type { Reading, ScenarioTexts } from '../../scenario/read/index.ts';

/** The rules of a scenario although its words are not written yet; nothing where the rules have errors. */
export function rulesOf(texts: ScenarioTexts, reading: Reading): Scenario | null {
  if ('scenario' in reading) return reading.scenario;
  const broken = reading.complaints.some(
    ({ severity, file }) => severity === 'error' && file === texts.structure.file,
  );
  return broken ? null : (draft(texts).scenario ?? null);
}
