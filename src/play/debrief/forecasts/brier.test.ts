import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, calibration, leaningOfBand, type Settled, settled } from './brier.ts';

const forecast = (answer: boolean, confidence: number, came: boolean): Settled => ({
  turn: 1,
  seat: 'seoul',
  question: 'q',
  answer,
  confidence,
  came,
});

describe('the Brier score', () => {
  it('is 0 for certain and right, 1 for certain and wrong, a quarter for fifty-fifty', () => {
    expect(brier([forecast(true, 100, true), forecast(false, 100, false)])).toBe(0);
    expect(brier([forecast(true, 100, false)])).toBe(1);
    expect(brier([forecast(true, 50, false), forecast(false, 50, true)])).toBe(0.25);
    expect(brier([])).toBeNull();
  });

  it('reads a confident no as an unlikely yes', () => {
    expect(brier([forecast(false, 80, false)])).toBeCloseTo(0.04, 12);
  });

  it('lies between 0 and 1', () => {
    const any = fc
      .tuple(fc.boolean(), fc.integer({ min: 50, max: 100 }), fc.boolean())
      .map(([answer, confidence, came]) => forecast(answer, confidence, came));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (forecasts) => {
        const score = brier(forecasts)!;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { seed: 3 },
    );
  });

  it('leaves out what has not been settled', () => {
    expect(settled([{ ...forecast(true, 60, true), came: null }])).toEqual([]);
  });
});

describe('calibration', () => {
  it('counts every forecast in one band', () => {
    const forecasts = [50, 64, 65, 80, 94, 95, 100].map((sure) => forecast(true, sure, sure > 70));
    const bands = calibration(forecasts);
    expect(bands.map(({ all }) => all)).toEqual([2, 1, 2, 2]);
    expect(bands.map(({ said }) => said)).toEqual([57, 65, 87, 97.5]);
  });

  it('names who was surer', () => {
    expect(leaningOfBand({ said: 90, right: 1, all: 2 })).toBe('surer');
    expect(leaningOfBand({ said: 55, right: 3, all: 3 })).toBe('shyer');
    expect(leaningOfBand({ said: 90, right: 4, all: 5 })).toBe('level');
  });
});
