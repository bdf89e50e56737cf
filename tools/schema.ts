// Writes the JSON Schemas of the scenario format, with which an editor completes and explains:
//   npx tsx tools/schema.ts
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { scenarioSchema } from '../src/scenario/format/scenario.ts';
import { FORMAT } from '../src/scenario/format/version.ts';
import { wordsSchema } from '../src/scenario/format/words.ts';

/** Each schema by the file in which it stands. */
export const SCHEMAS = {
  'scenarios/schema/scenario.schema.json': scenarioSchema,
  'scenarios/schema/words.schema.json': wordsSchema,
} as const;

/** What authors write, not what the reader makes of it: `input`. */
export function schemaText(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  const title = `${json.description} Format ${FORMAT}.`;
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schema.ts')) {
  for (const [file, schema] of Object.entries(SCHEMAS)) writeFileSync(file, schemaText(schema));
}
