import { expect, it } from 'vitest';
import { rude } from './rude.ts';

it.each([
  ...[
    'what the fuck',
    'f u c k',
    'sh1t',
    '이 시발',
    '시 발',
    '시1발',
    '개새끼야',
    'ㅅㅂ 진짜',
    '병신',
  ],
])('holds back %s', (text) => {
  expect(rude(text)).toBe(true);
});

it.each([
  'Scunthorpe is a town, and the class assesses the passage',
  'Essex asks for an analysis of the cocktail of threats',
  '이 노선의 시발점은 서울역이다',
  '새끼손가락을 걸고 약속했다',
  '미국의 요청을 거절해 보지 않았다',
  '그 문제는 잠자지 않고 살펴보지 못했다',
  '동맹의 신뢰를 곱씹는 말이다',
  'Nobody is left out of the alliance',
  '등신대 사진과 홍어회',
])('lets pass: %s', (text) => {
  expect(rude(text)).toBe(false);
});
