// Writes docs/author/reference.md, every field of the format, from the schemas:
//   npx tsx tools/reference.ts
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { labels } from '../src/i18n/en/studio/labels.ts';
import { scenarioSchema } from '../src/scenario/format/scenario.ts';
import { wordsSchema } from '../src/scenario/format/words.ts';

export const REFERENCE = 'docs/author/reference.md';

/** As much of a JSON Schema as ours use. */
interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  propertyNames?: Node;
  items?: Node | Node[];
  oneOf?: Node[];
  anyOf?: Node[];
  enum?: string[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** The parts of a scenario that the outline lists one by one: no field of a form holds them all. */
const OUTLINED = ['seats', 'promises', 'calls', 'events', 'turns'];

interface Step {
  /** `*` where authors choose a name, `[]` for an item of a list. */
  path: string;
  /** The names of the fields on the way, by which the forms label them. */
  names: string[];
}

const code = (text: string) => `\`${text}\``;

/** The name that GitHub gives to a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function labelOf(names: readonly string[], start: string): string {
  if (names.length === 1 && OUTLINED.includes(names[0]!)) return '*in the outline*';
  const keys = [names.slice(-2), names.slice(-1)].map((each) => `${start}.${each.join('.')}`);
  const key = keys.find((each) => Object.hasOwn(labels, each));
  return key ? (labels as Record<string, string>)[key]! : '';
}

/** How a value is written: a number from 0 to 1, one of some names, a list of them. */
function kindOf(node: Node): string {
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum) return node.enum.map(code).join(' ');
  if (Array.isArray(node.items)) return `list of ${node.items.length}`;
  if (node.type === 'array') {
    const { minItems, maxItems } = node;
    const bounds = [minItems && `at least ${minItems}`, maxItems && `at most ${maxItems}`];
    const said = bounds.filter(Boolean).join(', ');
    const inner = node.items as Node;
    const of = inner.type === 'object' || inner.oneOf ? '' : ` of: ${kindOf(inner)}`;
    return `list${said && ` (${said})`}${of}`;
  }
  if (node.oneOf ?? node.anyOf) return 'one of several kinds';
  if (node.type === 'object') {
    const { propertyNames, additionalProperties: each } = node;
    if (!propertyNames || typeof each !== 'object') return 'group of fields';
    const of = each.type === 'object' || each.oneOf ? '' : ` of: ${kindOf(each)}`;
    return `${propertyNames.enum ? 'by these names' : 'by name'}${of}`;
  }
  const { type = 'any', minimum: from, maximum: to } = node;
  const ranged = from !== undefined && to !== undefined && to < 1e9;
  return `${type === 'boolean' ? 'yes or no' : type}${ranged ? ` ${from} to ${to}` : ''}`;
}

const neededOf = (name: string, node: Node, { required = [] }: Node): string => {
  if (required.includes(name)) return 'yes';
  const { default: fallback } = node;
  const simple = typeof fallback !== 'object' || fallback === null;
  return fallback !== undefined && simple ? `no: ${code(String(fallback))}` : 'no';
};

/** The groups of fields that begin in a field, with the way to each. */
function groupsIn(node: Node, at: Step): [Step, Node][] {
  if (node.properties) return [[at, node]];
  const kinds = node.oneOf ?? node.anyOf;
  if (kinds) {
    return kinds.flatMap((kind) => {
      const name = kind.properties?.kind?.const;
      return groupsIn(kind, name ? { ...at, path: `${at.path} (${name})` } : at);
    });
  }
  if (node.items && !Array.isArray(node.items)) {
    return groupsIn(node.items, { ...at, path: `${at.path}[]` });
  }
  if (typeof node.additionalProperties === 'object') {
    return groupsIn(node.additionalProperties, { ...at, path: `${at.path}.*` });
  }
  return [];
}

/** The sections of one file. A group of fields that stands in several places is told once. */
function sections(root: Node, file: string, start: 'field' | 'said'): string[] {
  const heading = (path: string) =>
    start === 'said' && path !== file ? `${code(path)} in words` : code(path);
  const told = new Map<string, string>();
  const texts: string[] = [];
  const waiting: [Step, Node][] = [[{ path: file, names: [] }, root]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [{ path, names }, group] = next;
    const rows = Object.entries(group.properties ?? {}).map(([name, node]) => {
      const step = { path: path === file ? name : `${path}.${name}`, names: [...names, name] };
      const links = groupsIn(node, step).map(([way, inner]) => {
        const shape = JSON.stringify(inner.properties);
        const before = told.get(shape);
        if (before === undefined) {
          told.set(shape, way.path);
          waiting.push([way, inner]);
        }
        const to = before ?? way.path;
        return `[${code(to)}](#${anchor(heading(to))})`;
      });
      const meaning = [node.description ?? '', links.length > 0 ? `See ${links.join(', ')}.` : ''];
      const cells = [
        code(name),
        labelOf(step.names, start),
        kindOf(node),
        neededOf(name, node, group),
        meaning.filter(Boolean).join(' '),
      ];
      return `| ${cells.join(' | ')} |`;
    });
    const level = path === file ? '##' : '###';
    texts.push(
      [
        `${level} ${path === file ? path : heading(path)}`,
        '',
        ...(group.description ? [group.description, ''] : []),
        '| field | in the forms | kind | needed | meaning |',
        '|---|---|---|---|---|',
        ...rows,
      ].join('\n'),
    );
  }
  return texts;
}

const HEAD = `# Every field

Made by \`npm run schema\` from the same descriptions that the studio shows as help: change those, not this page.

A scenario is a folder. \`scenario.yaml\` says what happens, \`en.yaml\` and \`ko.yaml\` say it in words. The studio's
forms fill them in; the column "in the forms" says what a field is called there. In a path, \`*\` is a name that you
choose and \`[]\` is each item of a list. "Needed: no" with a value means: so it is, if you leave the field out.
Where a field is a condition, see [how the model answers](how-the-model-answers.md#conditions).
`;

export function referenceText(): string {
  const json = (schema: z.ZodType) =>
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Node;
  return `${[
    HEAD,
    ...sections(json(scenarioSchema), 'scenario.yaml', 'field'),
    ...sections(json(wordsSchema), 'en.yaml, ko.yaml', 'said'),
  ].join('\n\n')}\n`;
}

if (process.argv[1]?.endsWith('reference.ts')) writeFileSync(REFERENCE, referenceText());
