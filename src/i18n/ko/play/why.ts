import type { Korean } from '../../areas.ts';
import type { why as english } from '../../en/play/why.ts';

export const why: Korean<typeof english> = {
  'why.ask': '왜?',
  'why.askOf': '왜? {{what}}',
  'why.change': '왜 바뀌었나? {{name}}',
  'why.scale': '모형 지수 0–100, 소수 첫째 자리까지',
  'why.before': '이전',
  'why.after': '이후',
};
