import { describe, expect, it } from 'vitest';
import { CHARTS, chartOf } from './charts.ts';

const at = (lon: number, lat: number) => ({ place: { lon, lat } });
const SEA = { place: 'sea' } as const;

describe('chartOf', () => {
  it('follows from where the seats lie', () => {
    expect(chartOf([at(126.98, 37.57), at(139.75, 35.68), SEA])).toBe('northeast-asia');
    expect(chartOf([at(2.35, 48.86), at(7.1, 50.73), at(-0.13, 51.51), SEA])).toBe(
      'north-atlantic',
    );
  });

  it('falls back to the first chart', () => {
    expect(chartOf([])).toBe('northeast-asia');
    expect(chartOf([at(2.35, 48.86), at(126.98, 37.57)])).toBe('northeast-asia');
  });

  it('knows charts that hold their own fixes', () => {
    for (const { region, fixes } of Object.values(CHARTS))
      for (const { lon, lat } of fixes) {
        expect(lon).toBeGreaterThan(region.west);
        expect(lon).toBeLessThan(region.east);
        expect(lat).toBeGreaterThan(region.south);
        expect(lat).toBeLessThan(region.north);
      }
  });
});
