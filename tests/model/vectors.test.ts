import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReferenceCase, ReferenceResult } from '../../src/game/alliance/reference/case.ts';
import { computeReference } from '../../src/game/alliance/reference/compute.ts';

type Vector = ReferenceCase & ReferenceResult;

const vectors = JSON.parse(
  readFileSync(new URL('model_vectors.json', import.meta.url), 'utf8'),
) as Vector[];

const CLOSE = 1e-6;

test('gives the reference numbers on all 360 states, corners included', () => {
  const answer = computeReference(vectors);
  if (!answer.ok) throw new Error(`${answer.path}: ${answer.problem}`);
  const results = answer.result as readonly ReferenceResult[];
  expect(results).toHaveLength(360);
  const apart = vectors.flatMap((vector, at) => [
    ...differences(`[${at}].out`, { ...vector.out, voice: 0 }, { ...results[at]!.out, voice: 0 }),
    ...differences(`[${at}].out.voice`, vector.out.voice, results[at]!.out.voice),
    ...differences(`[${at}].next`, vector.next, results[at]!.next),
  ]);
  expect(apart).toEqual([]);
});

function differences(
  at: string,
  expected: Readonly<Record<string, number>>,
  computed: Readonly<Record<string, number>>,
): string[] {
  expect(Object.keys(computed).sort()).toEqual(Object.keys(expected).sort());
  return Object.keys(expected)
    .filter((key) => !(Math.abs(computed[key]! - expected[key]!) <= CLOSE))
    .map((key) => `${at}.${key}: ${computed[key]} instead of ${expected[key]}`);
}
