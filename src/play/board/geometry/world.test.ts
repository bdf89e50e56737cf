import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldView } from './world.ts';

const BOX = { x: 40, y: 300, width: 300, height: 150 };
const SEOUL = { lon: 126.98, lat: 37.57 };
const HAITI = { lon: -72.63, lat: 18.51 };
const TIMOR = { lon: 127, lat: -8.5 };

const place = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -54, max: 70, noNaN: true }),
});

describe('the world in its frame', () => {
  it('holds every place, wherever on the globe', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const { project } = worldView(BOX, places);
        for (const one of places) {
          const { x, y } = project(one);
          expect(x).toBeGreaterThanOrEqual(BOX.x - 1e-6);
          expect(x).toBeLessThanOrEqual(BOX.x + BOX.width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(BOX.y - 1e-6);
          expect(y).toBeLessThanOrEqual(BOX.y + BOX.height + 1e-6);
        }
      }),
      { seed: 2013, numRuns: 200 },
    );
  });

  it('has north up and east to the right', () => {
    const { project } = worldView(BOX, [SEOUL, HAITI, TIMOR]);
    expect(project(SEOUL).x).toBeGreaterThan(project(HAITI).x);
    expect(project(SEOUL).y).toBeLessThan(project(TIMOR).y);
  });

  it('comes nearer when all places are near each other', () => {
    const wide = worldView(BOX, [SEOUL, HAITI]);
    const near = worldView(BOX, [SEOUL, TIMOR]);
    expect(near.scale).toBeGreaterThan(wide.scale);
  });
});
