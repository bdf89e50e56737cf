// Mountain ranges of western Europe, drawn by hand after any atlas: they place ornament, not heights.
import { type Peak, peaksAlong, type Range } from './ranges.ts';

const RANGES: Range[] = [
  [
    [6.0, 44.6],
    [6.6, 45.6],
    [7.9, 46.4],
    [9.8, 46.7],
    [11.6, 47.1],
    [13.6, 47.2],
  ], // Alps
  [
    [5.6, 46.2],
    [6.6, 47.0],
  ], // Jura
  [
    [7.0, 47.9],
    [7.1, 48.5],
  ], // Vosges
  [
    [8.1, 47.9],
    [8.3, 48.6],
  ], // Black Forest
  [
    [5.3, 50.0],
    [6.2, 50.3],
  ], // Ardennes
  [
    [10.4, 51.75],
    [10.8, 51.65],
  ], // Harz
  [
    [2.8, 45.1],
    [3.2, 44.5],
    [3.9, 44.4],
  ], // Massif Central
  [
    [-1.2, 42.9],
    [0.6, 42.7],
    [2.2, 42.5],
  ], // Pyrenees
  [
    [-4.0, 52.3],
    [-3.9, 53.0],
  ], // Cambrian Mountains
  [
    [-2.2, 53.6],
    [-2.4, 54.6],
  ], // Pennines
  [
    [-5.2, 56.8],
    [-4.2, 57.2],
    [-3.6, 57.0],
  ], // Highlands
  [
    [12.8, 50.4],
    [14.2, 50.8],
    [15.7, 50.75],
  ], // Ore Mountains and Sudetes
  [
    [13.2, 49.0],
    [13.9, 48.7],
  ], // Bohemian Forest
  [
    [9.6, 44.4],
    [11.2, 44.0],
    [13.2, 42.8],
  ], // Apennines
];

export const EUROPEAN_PEAKS: Peak[] = peaksAlong(RANGES, 0.42);
