import type { Korean } from '../../areas.ts';
import type { lab as english } from '../../en/studio/lab.ts';

export const lab: Korean<typeof english> = {
  'lab.what':
    '이 시나리오를 모든 노선과 모든 성격으로 수백 번 해 보고, 균형이 어디서 무너지는지, 아무도 만나지 못하는 것이 무엇인지 알려 줍니다.',
  'lab.cannot': '오류를 고치면 해 볼 수 있습니다.',
  'lab.seat': '자리',
  'lab.matches': '시합 횟수',
  'lab.matches.count_other': '{{count}}회',
  'lab.run': '해 보기',
  'lab.running': '하는 중',
  'lab.cancel': '멈추기',
  'lab.failed': '도중에 끊겼습니다: {{message}}',
  'lab.stale': '그 뒤로 시나리오가 바뀌었습니다. 다시 해 보면 무엇이 달라지는지 알 수 있습니다.',
  'lab.goThere': '그리로 가기',
};
