import type { Korean } from '../../areas.ts';
import type { information as english } from '../../en/play/information.ts';

export const information: Korean<typeof english> = {
  'table.information': '시나리오 소개',
  'table.information.goals': '배울 수 있는 것',
  'table.information.purpose': '목적',
  'table.information.howItWorks': '작동 방식',
  'table.information.assumed': '가정한 것',
  'table.information.toTry': '해 볼 만한 것',
  'table.information.gaps': '기록과 다른 점',
  'table.information.sources': '출처 ({{count}})',
  'table.information.questions': '함께 이야기할 질문',
  'table.information.glossary': '용어집: 게임에 나오는 말',
  'table.information.credits': '글: {{authors}}. {{licence}}.',
  'table.information.basedOn': '바탕이 된 시나리오: ‘{{title}}’, {{authors}}, {{licence}}.',
};
