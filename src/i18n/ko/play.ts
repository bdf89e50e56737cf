import type { Korean } from '../areas.ts';
import type { play as english } from '../en/play.ts';

export const play: Korean<typeof english> = {
  turnOf: '{{turns}}턴 중 {{turn}}턴',
  'phase.briefing': '브리핑',
  'phase.debate': '토론',
  'phase.decision': '결정',
  'phase.consequence': '결과',
  motion: '안건',
  mandate: '위임',
  decide: '결정',
  undo: '되돌리기',
};
