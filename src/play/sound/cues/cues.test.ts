import { describe, expect, it } from 'vitest';
import { loudnessOf, peakOf } from '../synthesis/level.ts';
import { CUES } from './cue.ts';
import { soundOf } from './cues.ts';

const RATE = 24_000;

describe.each(CUES)('the cue %s', (cue) => {
  const sound = soundOf(cue, RATE);

  it('is the same, sample for sample, every time', () => {
    const again = soundOf(cue, RATE);
    expect(again.every((sample, at) => sample === sound[at])).toBe(true);
  });

  it('leaves room for another cue and the bed', () => {
    expect(sound.every(Number.isFinite)).toBe(true);
    expect(peakOf(sound)).toBeLessThan(0.45);
  });

  it('begins and ends in silence, so that it does not click', () => {
    expect(Math.abs(sound[0]!)).toBeLessThan(0.01);
    expect(peakOf(sound.subarray(-RATE * 0.005))).toBeLessThan(0.001);
  });

  it('is short, and heard from its beginning', () => {
    expect(sound.length / RATE).toBeLessThan(6);
    const [first, last] = [sound.subarray(0, sound.length / 2), sound.subarray(sound.length / 2)];
    expect(loudnessOf(first)).toBeGreaterThan(loudnessOf(last));
  });

  it('lasts as long on every device', () => {
    const other = 44_100;
    expect(soundOf(cue, other).length / other).toBeCloseTo(sound.length / RATE, 3);
  });
});
