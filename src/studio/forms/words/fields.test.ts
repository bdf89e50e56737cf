import { describe, expect, it } from 'vitest';
import { fears } from '../../../i18n/en/fears.ts';
import { reasons } from '../../../i18n/en/reasons.ts';
import { choices } from '../../../i18n/en/studio/choices.ts';
import { labels } from '../../../i18n/en/studio/labels.ts';
import { fields as korean } from '../../../i18n/ko/studio/fields.ts';
import { SCENARIO_SHAPE, WORDS_SHAPE } from '../schema/schemas.ts';
import { descriptionsIn, type Shape } from '../schema/shape.ts';

/** Every shape in a schema, with the names of the fields that lead to it. */
function* shapesIn(
  shape: Shape,
  names: string[] = [],
): Generator<{ shape: Shape; names: string[] }> {
  yield { shape, names };
  for (const [name, inner] of Object.entries(shape.properties ?? {})) {
    yield* shapesIn(inner, [...names, name]);
  }
  const unnamed = [shape.items ?? [], shape.additionalProperties, shape.oneOf ?? []].flat();
  for (const inner of unnamed) if (typeof inner === 'object') yield* shapesIn(inner, names);
}

/** What no form asks for as one field: marks of the languages view, lists that the outline shows as parts, and what has a field for each key. */
const PARTS = new Set(['seats', 'desks', 'promises', 'calls', 'events', 'coach', 'stale']);

const BOTH = [
  ['field', SCENARIO_SHAPE],
  ['said', WORDS_SHAPE],
] as const;

describe('the words of the fields', () => {
  it('explain every field of both formats in Korean too, and nothing else', () => {
    const described = new Set(
      [SCENARIO_SHAPE, WORDS_SHAPE].flatMap((shape) => [...descriptionsIn(shape)]),
    );
    expect(Object.keys(korean).sort()).toEqual([...described].sort());
    for (const [english, help] of Object.entries(korean)) expect(help, english).toMatch(/[가-힣]/);
  });

  it('name every field', () => {
    const shown = (start: string, { shape, names }: { shape: Shape; names: string[] }) =>
      names.length > 0 &&
      names[0] !== 'format' &&
      !PARTS.has(names.at(-1)!) &&
      (start === 'field' || shape.type === 'string');
    for (const [start, root] of BOTH) {
      for (const found of shapesIn(root)) {
        if (!shown(start, found)) continue;
        const { names } = found;
        const keys = [names.slice(-2), names.slice(-1)].map((last) => `${start}.${last.join('.')}`);
        expect(
          keys.some((key) => key in labels),
          names.join('.'),
        ).toBe(true);
      }
    }
  });

  it('name nothing that the formats do not have', () => {
    const known = new Set(
      BOTH.flatMap(([start, root]) =>
        [...shapesIn(root)].flatMap(({ names }) =>
          [names.slice(-2), names.slice(-1)].map((last) => `${start}.${last.join('.')}`),
        ),
      ),
    );
    const stale = Object.keys(labels).filter(
      (key) => !known.has(key) && !key.startsWith('said.coach.'),
    );
    expect(stale).toEqual([]);
  });

  it('name every choice', () => {
    const names = { ...fears, ...reasons, ...choices };
    const areas = ['gauge', 'index', 'outcome', 'strategy', 'input', 'choice'];
    for (const { shape } of shapesIn(SCENARIO_SHAPE)) {
      for (const value of [...(shape.enum ?? []), ...(shape.propertyNames?.enum ?? [])]) {
        expect(
          areas.some((area) => `${area}.${value}` in names),
          value,
        ).toBe(true);
      }
    }
  });
});
