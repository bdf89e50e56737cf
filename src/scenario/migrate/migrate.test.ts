import { describe, expect, it } from 'vitest';
import type { Value } from '../edit/index.ts';
import { FORMAT } from '../format/version.ts';
import type { ScenarioTexts } from '../read/index.ts';
import { migrate } from './index.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

/** As if there had been two formats before the one that these tests take for today's. */
const CHAIN: readonly Migration[] = [
  {
    from: 1,
    edits: ({ structure }) => ({
      structure: [
        { kind: 'rename', path: ['licence'], name: 'terms' },
        { kind: 'set', path: ['count'], value: (structure as { turns: Value[] }).turns.length },
      ],
    }),
  },
  {
    from: 2,
    edits: ({ words }) => ({
      words: Object.fromEntries(
        Object.keys(words).map((language) => [
          language,
          [{ kind: 'set', path: ['tagline'], value: 'none yet' }],
        ]),
      ),
    }),
  },
];

const texts = (structure: string, en = 'title: A # the title\n'): ScenarioTexts => ({
  structure: { file: 'scenario.yaml', text: structure },
  words: { en: { file: 'en.yaml', text: en } },
});

const OLD = `# A remark
format: 1 # the first
licence: CC BY 4.0 # as agreed
turns: [a, b]
`;

describe('files of an older format', () => {
  it('are brought to today’s one step after the other, with all remarks', () => {
    expect(migrate(texts(OLD), CHAIN, 3)).toEqual({
      from: 1,
      texts: texts(
        `# A remark
format: 3 # the first
terms: CC BY 4.0 # as agreed
turns: [a, b]
count: 2
`,
        'title: A # the title\ntagline: none yet\n',
      ),
    });
  });

  it('take only the steps that they need', () => {
    const half = migrate(texts(OLD.replace('format: 1', 'format: 2')), CHAIN, 3);
    expect(half?.from).toBe(2);
    expect(half?.texts.structure.text).toContain('licence: CC BY 4.0');
  });

  it.each([
    ['of today', 'format: 3\n'],
    ['of a newer format', 'format: 4\n'],
    ['of a format without a step', 'format: 0\n'],
    ['that say no format', 'id: x\n'],
    ['that are no YAML', 'format: 1\nid: [broken\n'],
  ])('%s are left as they are', (_name, structure) => {
    expect(migrate(texts(structure), CHAIN, 3)).toBeUndefined();
  });

  it('with words that are no YAML are left as they are', () => {
    expect(migrate(texts(OLD, 'title: [broken\n'), CHAIN, 3)).toBeUndefined();
  });
});

it('there is a step from every format but today’s', () => {
  const earlier = Array.from({ length: FORMAT - 1 }, (_, at) => at + 1);
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(earlier);
});
