import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve;

/** A font as its makers publish it, and what we keep of it. Licences: assets/fonts/README.md. */
export interface Face {
  family: string;
  source: string;
  style: 'normal' | 'italic';
  /** The weights that the face answers for; one number where it has only that one. */
  weight: string;
  script: 'latin' | 'asian' | 'both';
  role: 'serif' | 'sans';
  /** Axes narrowed to what the page uses. */
  axes?: Record<string, number | { min: number; max: number; default?: number }>;
  /** Only these letters, where the face has a single use. */
  only?: RegExp;
}

export const FACES: Face[] = [
  {
    family: 'Source Serif 4',
    source: file(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    style: 'normal',
    weight: '400 700',
    script: 'latin',
    role: 'serif',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    // Names of seas on the chart.
    family: 'Source Serif 4',
    source: file(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    ),
    style: 'italic',
    weight: '400',
    script: 'latin',
    role: 'serif',
    axes: { wght: 400 },
    only: /[A-Za-z .,’'&-]/,
  },
  {
    // One weight for reading and for titles: a second one would cost another hundred kilobytes.
    family: 'Noto Serif KR',
    source: file('@expo-google-fonts/noto-serif-kr/500Medium/NotoSerifKR_500Medium.ttf'),
    style: 'normal',
    weight: '400 700',
    script: 'asian',
    role: 'serif',
  },
  {
    family: 'Pretendard',
    source: file('pretendard/dist/public/variable/PretendardVariable.ttf'),
    style: 'normal',
    weight: '400 700',
    script: 'both',
    role: 'sans',
    axes: { wght: { min: 400, max: 700, default: 400 } },
  },
];
