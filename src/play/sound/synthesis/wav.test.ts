import { expect, it } from 'vitest';
import { wav } from './wav.ts';

it('writes a file that says what it holds', () => {
  const file = new DataView(wav(new Float32Array([0, 1, -1, 0.5]), 48_000));
  const letters = (at: number) =>
    String.fromCharCode(...[0, 1, 2, 3].map((step) => file.getUint8(at + step)));
  expect([letters(0), letters(8), letters(12), letters(36)]).toEqual([
    'RIFF',
    'WAVE',
    'fmt ',
    'data',
  ]);
  expect(file.byteLength).toBe(44 + 8);
  expect(file.getUint32(4, true)).toBe(file.byteLength - 8);
  expect(file.getUint32(24, true)).toBe(48_000);
  expect([0, 2, 4, 6].map((at) => file.getInt16(44 + at, true))).toEqual([0, 32767, -32767, 16384]);
});
