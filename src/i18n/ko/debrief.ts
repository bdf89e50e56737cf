import type { Korean } from '../areas.ts';
import type { debrief as english } from '../en/debrief.ts';

export const debrief: Korean<typeof english> = {
  title: '돌아보기',
  timeline: '연표',
  forecasts: '나의 예측',
  history: '실제 역사',
  print: '인쇄',
};
