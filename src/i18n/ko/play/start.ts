import type { Korean } from '../../areas.ts';
import type { start as english } from '../../en/play/start.ts';

export const start: Korean<typeof english> = {
  'table.start.lengthTutorial_other': '짧은 {{count}}턴, 5분쯤 걸립니다.',
  'table.start.length_other': '{{count}}턴. 한 턴에 2~5분이 걸립니다.',
  'table.start.seat': '맡을 정부',
  'table.start.tension': '긴장도',
  'table.start.begin': '시작',
  'table.start.again': '새로 시작',
  'table.start.toStudio': '제작실로 돌아가기',
  'table.start.resume': '{{turn}}턴에서 이어 하기',
  'table.start.advanced': '시드와 회의론자의 스위치',
  'table.start.seed': '시드',
  'table.start.seedNote': '시드와 선택이 같으면 같은 시합이 나옵니다.',
  'table.start.seedWrong': '0부터 {{most}}까지의 정수를 쓰세요.',
  'table.start.switches': '끌 수 있는 주장',
  'table.start.switchesNote':
    '이 모형에는 모두가 믿지는 않는 주장이 세 가지 있습니다. 의심스러운 것에 표시하고, 같은 시드로 켠 채와 끈 채를 견주어 보세요.',
  'table.switch.gam': '함께 말해도 덤이 없다',
  'table.switch.gam.note':
    '함께 서명해도 저마다의 목소리를 더한 만큼만 들립니다. 다퉈도 서로 깎지 않습니다. 덤이 있다는 것은 이종은(2023)의 주장입니다.',
  'table.switch.lE': '유럽 협력국은 발언권을 보태지 않는다',
  'table.switch.lE.note':
    '나토와 유엔이 서명해도 워싱턴에서 더 잘 들리지는 않습니다. 보탬이 된다는 것은 이종은(2023)과 헨리(2020)의 주장입니다.',
  'table.switch.eC': '공약이 깊어도 말려들지 않는다',
  'table.switch.eC.note':
    '동맹이 가까워져도 그 전쟁에 끌려들지 않습니다. 한 두려움만 줄고 다른 두려움은 그대로입니다. 동맹의 딜레마 자체(스나이더 1984, 모로 1991)를 끄는 스위치이며, 베클리(2015)가 이를 의심합니다.',
  'table.tension.calm': '잔잔',
  'table.tension.tense': '팽팽',
  'table.tension.stormy': '폭풍',
  'table.tension.calm.note':
    '모든 요청이 쉬워집니다. 50인 두려움을 38인 것처럼 시험합니다. 이 폭은 설계자의 가정입니다.',
  'table.tension.tense.note': '시나리오에 적힌 만큼 시험합니다. 요청마다 그 까닭이 적혀 있습니다.',
  'table.tension.stormy.note':
    '모든 요청이 어려워집니다. 50인 두려움을 62인 것처럼 시험합니다. 이 폭은 설계자의 가정입니다.',
  'table.start.replaces':
    '새로 시작하면 이 시합을 대신합니다. 남겨 두려면 먼저 이름을 붙여 저장하세요.',
};
