import { describe, expect, test } from 'vitest';
import { reference } from '../../src/game/alliance/reference/reference.ts';
import { type Path, readPaths } from './reference-world.ts';

describe.each(readPaths())('$period, $line', (path) => {
  const { end, out } = walk(path);

  test('ends where the reference ends', () => {
    for (const [letter, value] of Object.entries(path.end)) {
      const reached = end[letter as keyof typeof end];
      expect(Math.abs(reached - value), letter).toBeLessThanOrEqual(1e-6);
    }
  });

  test('ends with the readings of the reference', () => {
    const readings = { ...out, voice: out.voice.KJE };
    for (const [index, value] of Object.entries(path.indices)) {
      const reached = readings[index as keyof typeof readings];
      expect(Math.abs(reached - value), index).toBeLessThanOrEqual(1e-6);
    }
  });
});

function walk({ start, steps }: Path) {
  let state = start;
  for (const step of steps) state = reference({ ...step, state }).next;
  const last = steps[steps.length - 1]!;
  return { end: state, out: reference({ ...last, state }).out };
}
