import type { Korean } from '../../areas.ts';
import type { menu as english } from '../../en/play/menu.ts';

export const menu: Korean<typeof english> = {
  'table.menu.saves': '저장과 불러오기',
  'table.menu.replay': '다시보기 링크',
  'table.menu.information': '시나리오 소개',
  'table.menu.glossary': '용어집',
  'table.menu.sound': '소리',
  'table.menu.export': '기록 내보내기',
  'table.menu.theme': '다른 해도: 밤 또는 종이',
  'table.menu.leave': '시합 나가기',
  'table.soundNote':
    '소리는 처음에는 꺼져 있습니다. 위쪽 막대의 단추로 켭니다. 들리는 소리는 글로도 알려 줍니다.',
};
