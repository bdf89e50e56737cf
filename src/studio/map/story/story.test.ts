import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../scenario/edit/index.ts';
import { dataOf } from '../../document/data.ts';
import { STRUCTURE } from '../../document/files.ts';
import type { StoryLink } from './node.ts';
import { nodeAt } from './place.ts';
import { readingsIn } from './readings-in.ts';
import { shownLinks, shownNodes } from './shown.ts';
import { storyOf } from './story.ts';

function builtIn(id: string): Value {
  const text = readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8');
  const read = dataOf(STRUCTURE, text);
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.data;
}

const DRAFT: Value = {
  seats: { ottawa: { kind: 'spoke' } },
  promises: {
    oldWord: { test: 'north', standing: true },
    newWord: { test: 'iraq', broken: { flags: { angry: 1 } } },
  },
  calls: {
    north: { seat: 'ottawa', turns: ['one'] },
    iraq: { seat: 'ottawa', turns: ['two'], when: 'flags.slowed == 1' },
  },
  events: {
    march: { turns: ['one', 'two'], when: 'flags.slowed == 1 && events.strike' },
    strike: { turns: ['one'], when: 'flags.angry == (' },
  },
  turns: [
    {
      id: 'one',
      options: {
        ottawa: [
          { id: 'wait', effort: { independent: 0.2, multilateral: 0.5 }, makes: ['newWord'] },
          { id: 'slow', flags: { slowed: 1 } },
        ],
      },
    },
    { id: 'two', options: { ottawa: [{ id: 'go', when: 'calls.iraq >= 2' }] } },
  ],
  endings: [{ id: 'alone', when: 'broken.newWord || flags.angry > 0' }, { id: 'else' }],
};

const said = ({ kind, from, to, by }: StoryLink) => `${kind} ${from} -> ${to}${by && ` (${by})`}`;

describe('the map of a draft', () => {
  const { nodes, links } = storyOf(DRAFT);

  it('has a place for every part, in the order of reading', () => {
    expect(nodes.map(({ id }) => id)).toEqual([
      'promises',
      'turns.one',
      'turns.one.options.ottawa',
      'turns.one.options.ottawa.wait',
      'turns.one.options.ottawa.slow',
      'turns.two',
      'turns.two.options.ottawa',
      'turns.two.options.ottawa.go',
      'calls.north',
      'calls.iraq',
      'events.march',
      'events.strike',
      'endings',
      'endings.alone',
      'endings.else',
    ]);
  });

  it('labels an option with its strategies, the largest first', () => {
    const wait = nodes.find(({ name }) => name === 'wait');
    expect(wait?.strategies).toEqual(['multilateral', 'independent']);
  });

  it('links what gives, sets and happens with what tests and reads it', () => {
    const all = links.filter(({ kind }) => kind !== 'then' && kind !== 'comes').map(said);
    expect(new Set(all)).toEqual(
      new Set([
        'promise promises -> calls.north (oldWord)',
        'promise turns.one.options.ottawa.wait -> calls.iraq (newWord)',
        'flag turns.one.options.ottawa.slow -> calls.iraq (slowed)',
        'flag turns.one.options.ottawa.slow -> events.march (slowed)',
        'happened events.strike -> events.march (strike)',
        'answer calls.iraq -> turns.two.options.ottawa.go (iraq)',
        'became calls.iraq -> endings.alone (newWord)',
        // The promise broke where the call tested it: what that sets is set there.
        'flag calls.iraq -> endings.alone (angry)',
      ]),
    );
  });

  it('does not say that what comes later works on what came before', () => {
    // `angry` is set in the second turn; `strike` may only happen in the first.
    expect(links.map(said)).not.toContain('flag calls.iraq -> events.strike (angry)');
  });

  it('finds the part that holds a place, in the structure and in the words', () => {
    const at = (file: string, path: (string | number)[]) =>
      nodeAt(nodes, DRAFT, { file, path })?.id;
    expect(at(STRUCTURE, ['turns', 0, 'options', 'ottawa', 1, 'flags', 'slowed'])).toBe(
      'turns.one.options.ottawa.slow',
    );
    expect(at(STRUCTURE, ['turns', 0, 'date'])).toBe('turns.one');
    expect(at(STRUCTURE, ['promises', 'newWord', 'until'])).toBe('calls.iraq');
    expect(at('ko.yaml', ['turns', 'two', 'options', 'ottawa', 'go', 'text'])).toBe(
      'turns.two.options.ottawa.go',
    );
    expect(at(STRUCTURE, ['licence'])).toBeUndefined();
  });

  it('shows links of what is folded away at the seat that holds it', () => {
    const story = storyOf(DRAFT);
    const shown = shownNodes(story, { kinds: ['option', 'call'], isOpen: () => false });
    const all = shownLinks(story, shown).map(said);
    expect(all).toContain('promise turns.one.options.ottawa -> calls.iraq (newWord)');
    expect(all.join()).not.toContain('endings');
  });
});

it('reads a condition that is still being written by the names in it', () => {
  expect(readingsIn('flags.slowed == 1 && (calls.iraq >')).toEqual([
    { group: 'flags', name: 'slowed' },
    { group: 'calls', name: 'iraq' },
  ]);
});

it.each(['third-approach', 'global-korea', 'tomorrow'])(
  '%s has no part without a name of its own',
  (id) => {
    const { nodes, links, cut } = storyOf(builtIn(id));
    expect(cut).toBe(false);
    expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
    const ids = new Set(nodes.map((node) => node.id));
    expect(links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  },
);

describe('hostile data', () => {
  /** Any JSON, but with the keys of a scenario, so that it reaches every corner. */
  const KEYS = [
    'turns',
    'options',
    'id',
    'effort',
    'when',
    'flags',
    'makes',
    'promises',
    'test',
    'calls',
    'events',
    'endings',
    'cabinets',
    'standing',
    'proposal',
    'promise',
    '__proto__',
    'constructor',
  ];
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Value>(
        null,
        true,
        0,
        -1,
        1e308,
        '',
        'a',
        'flags.a',
        'calls.',
        '((((',
        'toString',
      ),
      fc.array(tie('value') as fc.Arbitrary<Value>, { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.constantFrom(...KEYS), tie('value') as fc.Arbitrary<Value>), {
          maxLength: 6,
        })
        .map((entries) => Object.fromEntries(entries) as Value),
    ),
  }));

  it('makes a map of anything', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.jsonValue() as fc.Arbitrary<Value>), (data) => {
        const story = storyOf(data);
        const ids = new Set(story.nodes.map(({ id }) => id));
        expect(ids.size).toBe(story.nodes.length);
        for (const { from, to } of story.links) expect(ids.has(from) && ids.has(to)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('stops where nobody could read on, and says so', () => {
    const many = Array.from({ length: 3000 }, () => ({
      id: 'same',
      options: { a: [{ id: 'x', flags: { f: 1 }, when: 'flags.f == 1' }] },
    }));
    const { nodes, links, cut } = storyOf({ turns: many });
    expect(cut).toBe(true);
    expect(nodes.length).toBeLessThanOrEqual(1200);
    expect(links.length).toBeLessThanOrEqual(3000);
  });
});
