import type { Korean } from '../areas.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Korean<typeof english> = {
  name: 'Hub & Spokes',
  description:
    '동맹 정책 토론 시뮬레이션. 턴마다 딜레마를 마주하고, 토론하고, 결정하면 세계가 답합니다.',
  skip: '본문으로 건너뛰기',
  home: '처음 화면',
  language: '언어',
  theme: '해도',
  'theme.night': '야간 해도',
  'theme.paper': '종이 해도',
  menu: '메뉴',
  close: '닫기',
  fewer: '줄이기: {{label}}',
  more: '늘리기: {{label}}',
  loading: '여는 중 …',
  'lost.title': '이 해도에는 없는 곳입니다',
  'lost.text': '{{path}} 주소에는 화면이 없습니다. 주소가 잘못되었거나 옮겨졌을 수 있습니다.',
  'lost.home': '처음 화면으로',
};
