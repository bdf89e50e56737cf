import type { Korean } from '../../areas.ts';
import type { turn as english } from '../../en/play/turn.ts';

export const turn: Korean<typeof english> = {
  turnOf: '{{turns}}턴 중 {{turn}}턴',
  'phase.briefing': '브리핑',
  'phase.debate': '토론',
  'phase.decision': '결정',
  'phase.consequence': '결과',
  motion: '안건',
  mandate: '위임',
  decide: '결정',
  undo: '되돌리기',
  'table.over': '마지막 턴이 끝난 뒤',
  'table.timeline': '턴',
  'table.turnShort': '{{turn}}턴 / {{turns}}턴',
  'table.turnAt': '{{turn}}턴, {{date}}',
  'table.you': '나',
  'table.hubIsYou': '{{seat}} (나)',
};
