// Main mountain ranges as lines of longitude and latitude, for the small peaks of the engraving.
// Drawn by hand after any atlas: they place ornament, not heights.
import type { LonLat } from '../picture.ts';

/** A line of places along a range. */
export type Range = [lon: number, lat: number][];

const RANGES: Range[] = [
  [
    [127.6, 41.9],
    [128.6, 41.3],
    [129.2, 41.6],
  ], // Hamgyong
  [
    [126.2, 40.6],
    [127.2, 40.4],
    [126.9, 39.8],
  ], // Rangrim
  [
    [128.2, 38.4],
    [128.8, 37.6],
    [128.9, 36.8],
  ], // Taebaek
  [
    [127.7, 35.4],
    [127.9, 36.1],
  ], // Sobaek
  [
    [126.2, 42.4],
    [127.9, 42.6],
    [129.6, 44.2],
    [130.6, 45.6],
  ], // Changbai
  [
    [119.6, 45.2],
    [121.0, 47.8],
    [122.4, 50.4],
    [123.2, 52.4],
  ], // Greater Khingan
  [
    [128.2, 47.6],
    [129.8, 49.0],
  ], // Lesser Khingan
  [
    [135.0, 45.0],
    [137.2, 47.6],
    [139.4, 50.0],
  ], // Sikhote-Alin
  [
    [113.6, 36.2],
    [114.2, 38.2],
    [115.6, 40.2],
  ], // Taihang
  [
    [111.4, 37.4],
    [111.8, 39.0],
  ], // Lüliang
  [
    [104.6, 33.8],
    [107.6, 33.9],
    [110.4, 33.7],
  ], // Qinling
  [
    [108.6, 31.8],
    [110.2, 30.6],
  ], // Daba and Wushan
  [
    [117.2, 27.4],
    [118.2, 28.4],
  ], // Wuyi
  [
    [110.8, 25.6],
    [113.4, 24.9],
    [115.2, 25.2],
  ], // Nanling
  [
    [102.2, 28.0],
    [102.6, 30.0],
    [102.9, 31.6],
  ], // Hengduan
  [
    [100.0, 46.8],
    [103.2, 47.8],
  ], // Khangai
  [
    [108.6, 48.8],
    [110.2, 50.2],
    [113.4, 52.0],
  ], // Khentii
  [
    [116.2, 35.9],
    [118.0, 36.2],
  ], // Shandong
  [
    [121.0, 23.1],
    [121.3, 24.0],
    [121.5, 24.5],
  ], // Taiwan
  [
    [137.6, 35.5],
    [137.7, 36.4],
    [138.6, 36.9],
  ], // Japanese Alps
  [
    [140.0, 37.6],
    [140.7, 38.9],
    [140.9, 40.1],
  ], // Ou
  [
    [133.2, 35.1],
    [134.6, 35.2],
  ], // Chugoku
  [[133.3, 33.7]], // Shikoku
  [[131.2, 32.6]], // Kyushu
  [
    [142.7, 42.7],
    [142.9, 43.6],
  ], // Hidaka
  [
    [142.6, 47.2],
    [142.9, 49.4],
    [143.0, 51.0],
  ], // Sakhalin
  [
    [157.0, 53.0],
    [158.4, 54.6],
    [159.8, 56.2],
  ], // Kamchatka
  [
    [120.9, 16.6],
    [121.2, 17.6],
  ], // Cordillera
];

/** Degrees between two peaks of a range. */
const STEP = 0.95;

export interface Peak extends LonLat {
  /** 0 to 1: so that no two neighbours look alike. */
  size: number;
}

/** Peaks along ranges; `scale` draws them together on a chart of a smaller part of the world. */
export function peaksAlong(ranges: readonly Range[], scale = 1): Peak[] {
  return ranges.flatMap((range, r) =>
    range.flatMap(([lon, lat], n) => {
      const next = range[n + 1];
      const count = next
        ? Math.max(1, Math.round(Math.hypot(next[0] - lon, next[1] - lat) / (STEP * scale)))
        : 1;
      return Array.from({ length: count }, (_, k) => {
        const share = k / count;
        const jitter = ((r * 7 + n * 13 + k * 5) % 9) / 9;
        return {
          lon: lon + ((next?.[0] ?? lon) - lon) * share + (jitter - 0.5) * 0.42 * scale,
          lat: lat + ((next?.[1] ?? lat) - lat) * share + (((jitter * 7) % 1) - 0.5) * 0.3 * scale,
          size: (jitter * 5) % 1,
        };
      });
    }),
  );
}

export const PEAKS: Peak[] = peaksAlong(RANGES);
