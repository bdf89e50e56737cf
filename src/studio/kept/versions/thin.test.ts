import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { superfluous } from './thin.ts';

const HOUR = 3_600_000;
const NOW = 1000 * HOUR;
const ago = (hours: number) => NOW - hours * HOUR;

describe('versions', () => {
  it('all stay for a day', () => {
    expect(superfluous([ago(0), ago(0.1), ago(0.2), ago(23)], NOW)).toEqual([]);
  });

  it('stay one an hour for three days, one a day for fourteen, then go', () => {
    const [a, b, c] = [ago(50), ago(49.8), ago(48.9)];
    expect(superfluous([c, a, b], NOW)).toEqual([b]);
    const [d, e, f] = [ago(200), ago(190), ago(175)];
    expect(superfluous([d, e, f], NOW)).toEqual([e]);
    expect(superfluous([ago(14 * 24)], NOW)).toEqual([ago(14 * 24)]);
  });

  it('are thinned to a number that a browser can hold, however many there were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: NOW }), { maxLength: 300 }), (times) => {
        const gone = new Set(superfluous(times, NOW));
        const old = times.filter((time) => !gone.has(time) && NOW - time >= 24 * HOUR);
        expect(old.length).toBeLessThanOrEqual(48 + 14);
      }),
      { seed: 2 },
    );
  });
});
