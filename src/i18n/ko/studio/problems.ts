import type { Korean } from '../../areas.ts';
import type { problems as english } from '../../en/studio/problems.ts';

export const problems: Korean<typeof english> = {
  'problems.none': '지적할 것이 없습니다.',
  'problems.stopped': '검사가 너무 오래 걸려 멈추었습니다. 글 어딘가가 검사를 끝없이 돌게 합니다.',
  'problems.count_other': '문제',
  'problems.error': '오류',
  'problems.warning': '경고',
};
