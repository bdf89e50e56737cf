import type { Korean } from '../areas.ts';
import type { home as english } from '../en/home.ts';

export const home: Korean<typeof english> = {
  kicker: '정책 토론 시뮬레이션',
  title: 'Hub \n& Spokes',
  lead: '작은 동맹국은 홀로 남겨질까 두렵고, 남의 전쟁에 끌려들까 두렵습니다. 딜레마마다 토론하고, 노선을 정하고, 세계의 대답을 확인하세요.',
  play: '혼자 하기',
  newcomer: '처음이신가요? {{minutes}}분이면 됩니다',
  others: '가르치기와 만들기',
  class: '수업 이끌기',
  studio: '시나리오 제작실',
  scenarios: '딜레마 고르기',
  startHere: '처음이라면 여기부터',
  unfinished: '끝나지 않은 시합',
  left: '{{turns}}턴 중 {{turn}}턴, {{when}}',
  glossary: '용어집',
  turns_other: '{{count}}턴',
  minutes: '약 {{minutes}}분',
  continueAt: '{{turn}}턴에서 이어 하기',
  choose: '자리 고르기',
  'wheel.title': '바퀴 읽는 법',
  'wheel.credit': '바퀴는 이종은의 비유입니다. 미국이 바퀴통이고 동맹국은 저마다 바퀴살입니다.',
  'wheel.picture':
    '동북아시아 해도 위에 놓인 황동 바퀴. 바퀴살이 바퀴통인 워싱턴과 서울, 도쿄, 협력국을 잇습니다. 그 사이의 바퀴테는 일부만 놓였고 서울과 도쿄 쪽에 금이 가 있습니다.',
  'seat.washington': '워싱턴',
  'seat.seoul': '서울',
  'seat.tokyo': '도쿄',
  'seat.partners': '협력국',
  'sea.pacific': '태평양',
  'sea.philippine': '필리핀해',
  'line.bilateral':
    '바퀴통에 더 가까이. 양자 노선은 바퀴살을 굵게 다져 홀로도 무게를 견디게 합니다.',
  'line.independent': '스스로의 힘으로. 자주 노선은 제집에 쐐기돌을 올립니다.',
  'line.multilateral': '다른 바퀴살과 함께. 다자 노선은 바퀴살 사이에 바퀴테를 놓습니다.',
  dilemma:
    '한쪽 두려움을 덜면 다른 쪽이 커집니다. 모든 것을 얻는 노선은 없고, 게임은 어느 쪽도 편들지 않습니다.',
  none: '설치된 시나리오가 없습니다. scenarios/에 폴더를 넣고 다시 빌드하세요.',
};
