import type { Korean } from '../../areas.ts';
import type { briefing as english } from '../../en/play/briefing.ts';

export const briefing: Korean<typeof english> = {
  'briefing.source': '출처',
  'briefing.sources': '출처',
  'briefing.sourceNamed': '출처: {{title}}',
  'briefing.readSource': '{{site}}에서 읽기',
  'briefing.stake': '걸린 것:',
  'briefing.notes_other': '비공개 메모 {{count}}건',
  'briefing.promises_other': '약속 {{count}}건',
  'briefing.owes': '{{from}} → {{to}}',
  'briefing.standing.open': '유효',
  'briefing.standing.kept': '지켜짐',
  'briefing.standing.bent': '휘어짐',
  'briefing.standing.broken': '깨짐',
  'briefing.standing.lapsed': '만료',
  'briefing.ringing': '지금 들어온 요청',
  'briefing.call.home': '우리 땅의 요청: 와 줄 것인가? ({{seat}})',
  'briefing.call.away': '다른 곳의 요청: 갈 것인가? ({{seat}})',
  'briefing.openDebate': '토론 시작',
  'briefing.full': '브리핑 전문',
};
