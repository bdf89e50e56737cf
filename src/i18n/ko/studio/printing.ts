import type { Korean } from '../../areas.ts';
import type { printing as english } from '../../en/studio/printing.ts';

export const printing: Korean<typeof english> = {
  'pane.print': '인쇄물',
  'print.title': '교실용 인쇄물',
  'print.open': '인쇄할 모양 보기',
  'print.back': '돌아가기',
  'print.now': '인쇄',
  'print.what': '인쇄할 것',
  'print.kind.sheet': '수업 안내지',
  'print.kind.cards': '역할 카드',
  'print.sheet.what':
    '목적과 학습 목표, 50분과 100분 계획, 역할, 딜레마, 요청과 약속, 질문, 평가표, 출처.',
  'print.cards.what':
    '부처마다 한 장. 바라는 것과 물러설 수 없는 선, 끝에 무엇을 얼마나 무겁게 따지는지.',
  'print.capital': '어디에서 보나',
  'print.notes': '비공개 메모',
  'print.notes.without': '비공개 메모 빼기',
  'print.notes.back': '메모는 뒷면에',
  'print.note.sheet':
    '수업을 이끄는 사람만 봅니다. 역사가 어떻게 했는지, 어떤 요청이 올지 적혀 있습니다. A4나 레터 용지에 맞고, 브라우저에서 PDF로도 인쇄됩니다.',
  'print.note.without':
    '한 쪽에 두 장씩입니다. 점선을 따라 자르세요. 수업에서는 부처마다 자기 휴대전화로 비공개 메모를 읽습니다.',
  'print.note.back':
    '긴 쪽을 넘기는 양면으로 인쇄하세요. 빈 아래쪽을 뒤로 접어 메모를 덮고 테이프로 봉합니다.',
  'print.purpose': '무엇을 위한 수업인가',
  'print.goals': '배울 수 있는 것',
  'print.assumed': '가정한 것',
  'print.plan': '수업 계획',
  'print.plan.note':
    '수업의 시계가 가는 대로입니다. 언제든 멈추고 늘리고 줄일 수 있습니다. 돌아보기 시간은 줄이지 마세요.',
  'print.plan.minutes': '분',
  'print.plan.does': '학생이 하는 일',
  'print.plan.joining': '들어와서 자기가 누구인지 읽는다',
  'print.plan.reserve': '남겨 둔 시간',
  'print.plan.left': '이 시간에 다루지 못하는 것: {{dilemmas}}',
  'print.plan.debrief': '돌아보기',
  'print.roles': '역할',
  'print.desk': '부처',
  'print.want': '바라는 것',
  'print.redLine': '물러설 수 없는 선',
  'print.seat.agent': '{{seat}} 자리는 대리 참가자가 맡는다.',
  'print.seat.either': '{{seat}} 자리는 사람이나 대리 참가자가 맡는다.',
  'print.dilemmas': '딜레마',
  'print.history': '역사는 어떻게 했나',
  'print.watch': '지켜볼 요청과 약속',
  'print.call.home': '{{seat}}에 도우러 오는가?',
  'print.call.away': '{{seat}}에서 가는가?',
  'print.call.turns': '올 수 있는 때: {{list}}.',
  'print.promise': '약속',
  'print.promise.tested': '시험하는 요청은 ‘{{call}}’, 기한은 ‘{{turn}}’까지.',
  'print.sources': '출처',
  'print.want.you': '바라는 것',
  'print.redLine.you': '물러설 수 없는 선',
  'print.weighs': '끝에 따지는 것',
  'print.weighs.note':
    '합이 100이다. 같은 결과를 다른 부처는 다르게 따지고, 어느 부처도 어리석지 않다.',
  'print.back.title': '{{desk}}: 혼자 읽을 것',
  'print.back.note': '딜레마가 시작된 다음에 하나씩 읽는다. 먼저 읽지 않는다.',
  'print.back.none': '이 부처에는 비공개 메모가 없다.',
};
