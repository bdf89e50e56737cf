// Night chart and paper chart: the values of the look's tokens, under the names used there.
import type { BoardPicture, Strategy } from './picture.ts';

export interface Palette {
  sea: string;
  sea2: string;
  panel: string;
  panel2: string;
  line: string;
  coast: string;
  land: string;
  landHatch: string;
  ink: string;
  ink2: string;
  ink3: string;
  brass: string;
  brassHi: string;
  brassMid: string;
  brassLo: string;
  brassEdge: string;
  paper: string;
  paperInk: string;
  paperRule: string;
  pencil: string;
  /** Strategies on the chart and on slate. */
  strategy: Record<Strategy, string>;
  /** Stones of an arch, lit and in shade. */
  stone: [lit: string, shade: string];
  /** Under brass; heavier by night, where the ground is dark already. */
  shadow: string;
}

/** Strategies on paper, in either theme. */
export const STRATEGY_ON_PAPER: Record<Strategy, string> = {
  bilateral: '#14368A',
  independent: '#7C1E08',
  multilateral: '#00705E',
};

const NIGHT: Palette = {
  sea: '#0F1E2D',
  sea2: '#16293B',
  panel: '#13222F',
  panel2: '#1A2C3B',
  line: '#3A5163',
  coast: '#94ABB8',
  land: '#283B48',
  landHatch: '#3B5160',
  ink: '#F0E9D8',
  ink2: '#B4C0C6',
  ink3: '#93A3AD',
  brass: '#D3AE66',
  brassHi: '#F4DFA9',
  brassMid: '#B58B43',
  brassLo: '#6E5122',
  brassEdge: '#2A1E0C',
  paper: '#EBE1CA',
  paperInk: '#1B2730',
  paperRule: '#BFB18D',
  pencil: '#A9B7BD',
  strategy: { bilateral: '#5AA5EC', independent: '#EC7B63', multilateral: '#93E0BE' },
  stone: ['#DCE0DD', '#98A5AB'],
  shadow: 'rgba(4, 9, 14, 0.65)',
};

const PAPER: Palette = {
  sea: '#DFE6E1',
  sea2: '#E9EEE7',
  panel: '#FBF7EC',
  panel2: '#F3ECDB',
  line: '#B9AE92',
  coast: '#6A6350',
  land: '#EFE5CC',
  landHatch: '#DDCFAE',
  ink: '#1B2730',
  ink2: '#4A4B40',
  ink3: '#5F5D4E',
  brass: '#7D5D1E',
  brassHi: '#F1D696',
  brassMid: '#B98E3E',
  brassLo: '#6B4E1C',
  brassEdge: '#3D2B0D',
  paper: '#FFFDF6',
  paperInk: '#1B2730',
  paperRule: '#CFC3A2',
  pencil: '#6F6A58',
  strategy: STRATEGY_ON_PAPER,
  stone: ['#F4ECD6', '#B5A888'],
  shadow: 'rgba(61, 43, 13, 0.28)',
};

export function paletteOf(theme: BoardPicture['theme']): Palette {
  return theme === 'night' ? NIGHT : PAPER;
}

type Channels = [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

export function fade(hex: string, opacity: number): string {
  return `rgba(${channels(hex).join(', ')}, ${opacity})`;
}

/** `share` 0 gives the first colour, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  const part = (a: number, b: number) =>
    Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(r1, r2)}${part(g1, g2)}${part(b1, b2)}`;
}
