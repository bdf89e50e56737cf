import type { ChartName } from '../../board/geometry/charts.ts';
import type { Say } from '../names/names.ts';
import type { Lettering } from './charts/lettering.ts';
import { atlanticWords } from './charts/north-atlantic.ts';
import { asianWords } from './charts/northeast-asia.ts';

const WORDS: Record<ChartName, (t: Say) => Lettering> = {
  'northeast-asia': asianWords,
  'north-atlantic': atlanticWords,
};

/** Names on the chart. Waters in dispute carry both names. */
export const chartWords = (t: Say, chart: ChartName): Lettering => WORDS[chart](t);
