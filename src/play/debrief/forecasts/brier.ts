import type { Forecast } from '../../../game/index.ts';

/** A forecast whose question has been settled. */
export type Settled = Forecast & { came: boolean };

export const settled = (forecasts: readonly Forecast[]): Settled[] =>
  forecasts.filter((forecast): forecast is Settled => forecast.came !== null);

/** The probability that a forecast gave to "yes", from 0 to 1. */
const probability = ({ answer, confidence }: Forecast): number =>
  answer ? confidence / 100 : 1 - confidence / 100;

/** Mean squared distance between what was said and what came (Brier 1950); null without forecasts. */
export function brier(forecasts: readonly Settled[]): number | null {
  if (forecasts.length === 0) return null;
  const squares = forecasts.map((forecast) => (probability(forecast) - Number(forecast.came)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}

/** Forecasts of about the same confidence, and how many of them came as they were said. */
export interface Band {
  /** Mean confidence, from 50 to 100. */
  said: number;
  right: number;
  all: number;
}

/** Lower ends of the bands of confidence. */
const BANDS = [50, 65, 80, 95] as const;

/** How well confidence and events agree, band by band; bands without a forecast are left out. */
export function calibration(forecasts: readonly Settled[]): Band[] {
  return BANDS.flatMap((from, at) => {
    const to = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const members = forecasts.filter(({ confidence }) => confidence >= from && confidence < to);
    if (members.length === 0) return [];
    const said = members.reduce((sum, { confidence }) => sum + confidence, 0) / members.length;
    const right = members.filter(({ answer, came }) => answer === came).length;
    return [{ said, right, all: members.length }];
  });
}

/** Points of a hundred within which said and came are called the same. */
const LEVEL = 15;

/** What a band shows: surer than the events, less sure than they, or level with them. */
export function leaningOfBand({ said, right, all }: Band): 'surer' | 'shyer' | 'level' {
  const gap = said - (100 * right) / all;
  if (Math.abs(gap) <= LEVEL) return 'level';
  return gap > 0 ? 'surer' : 'shyer';
}
