import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMAS, schemaText } from '../../tools/schema.ts';

type Node = Record<string, unknown>;

/** Every field of a schema with its path, through references, lists and alternatives. */
function* fields(node: Node, path = ''): Generator<[path: string, field: Node]> {
  for (const [name, field] of Object.entries((node.properties as Record<string, Node>) ?? {})) {
    yield [`${path}.${name}`, field];
  }
  for (const [key, child] of Object.entries(node)) {
    if (typeof child === 'object' && child !== null) yield* fields(child as Node, `${path}/${key}`);
  }
}

test.each(Object.entries(SCHEMAS))('%s is fresh (npx tsx tools/schema.ts)', (file, schema) => {
  expect(readFileSync(file, 'utf8')).toBe(schemaText(schema));
});

test('the schema knows the fields that authors may leave out', () => {
  const scenario = JSON.parse(readFileSync('scenarios/schema/scenario.schema.json', 'utf8'));
  expect(scenario.required).toContain('turns');
  expect(scenario.required).not.toContain('flags');
  expect(scenario.additionalProperties).toBe(false);
});

test.each(Object.keys(SCHEMAS))('every field of %s is described', (file) => {
  const bare = [...fields(JSON.parse(readFileSync(file, 'utf8')))]
    .filter(([, field]) => !field.description && !field.$ref && !field.allOf)
    .map(([path]) => path);
  expect(bare).toEqual([]);
});
