import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { draft } from '../../src/scenario/read/draft.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);

/** The built-in scenarios: every folder beside the schema. */
export const BUILT_IN = readdirSync(ROOT).filter((name) => name !== 'schema');

/** A built-in scenario as the rules play it, without its words; throws if it cannot be read. */
export function builtIn(id: string): Scenario {
  const file = `scenarios/${id}/scenario.yaml`;
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const { scenario, complaints } = draft({
    structure: { file, text: readFileSync(path, 'utf8') },
    words: {},
  });
  if (scenario) return scenario;
  throw new Error(JSON.stringify(complaints));
}
