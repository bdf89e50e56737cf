import type { Korean } from '../areas.ts';
import type { errors as english } from '../en/errors.ts';

export const errors: Korean<typeof english> = {
  noScenario: '‘{{id}}’ 시나리오는 없습니다. 있는 시나리오: {{known}}.',
  'refused.unknown-seat': '이 시합에는 그런 자리가 없습니다.',
  'refused.not-a-person':
    '이 자리는 대리 참가자가 맡고 있습니다. 사람만 다음으로 넘길 수 있습니다.',
  'refused.wrong-phase': '지금 단계에서는 할 수 없습니다.',
  'refused.nobody-leads': '사건을 일으키는 일은 진행자만 할 수 있습니다.',
  'refused.move-out-of-range':
    '직접 쓴 사건은 바퀴살 정부의 지표 네 개까지, 하나에 0.15까지만 움직입니다.',
  'refused.unknown-event': '그런 사건은 없거나 이미 일어났습니다.',
  'refused.no-more-interventions':
    '이 토론에서 이미 발언했습니다. 다른 말을 하려면 먼저 되돌리세요.',
  'refused.unknown-argument': '지금은 아무도 이 주장을 꺼낼 수 없습니다.',
  'refused.unknown-question': '이번 턴에는 그 질문이 없습니다.',
  'refused.confidence-out-of-range': '확신도는 50에서 100 사이여야 합니다({{confidence}}).',
  'refused.already-chosen': '이번 턴의 결정은 이미 내렸습니다.',
  'refused.nothing-to-choose': '이 자리는 이번 턴에 고를 것이 없습니다.',
  'refused.unknown-option': '이번 턴에 ‘{{option}}’ 선택지는 없습니다.',
  'refused.option-closed': '닫힌 선택지입니다: ‘{{option}}’. 이유는 카드에 있습니다.',
  'refused.frame-not-offered': '이 선택지에는 없는 명분입니다. 주어진 명분 가운데 고르세요.',
  'refused.nothing-to-sign': '이번 턴에는 서명할 공동 제안이 없습니다.',
  'refused.call-unanswered': '먼저 ‘{{call}}’ 요청에 답하세요.',
  'refused.answer-closed': '‘{{call}}’에 대한 이 답은 닫혀 있습니다. 이유가 함께 적혀 있습니다.',
  'refused.nobody-answers': '더 할 말이 있는 사람이 없습니다.',
  'refused.frame-declared': '토론에서 다른 명분을 밝혔습니다. 먼저 그 말을 되돌리세요.',
  'save.broken':
    '{{place}} 부분을 읽을 수 없습니다({{reason}}). 지우거나, 내보낸 기록이 있으면 다시 가져오세요.',
  'misfit.missing': '빠진 것이 있음',
  'misfit.wrong-kind': '종류가 다름',
  'misfit.out-of-range': '범위를 벗어남',
  'misfit.unknown-word': '여기에 없는 이름',
  'misfit.empty': '비어 있음',
  'misfit.too-many': '너무 긺',
  'record.not-json': '시합 기록 파일이 아닙니다. 여기서 내보낸 .json 파일을 고르세요.',
  'record.misread':
    '기록의 {{place}} 부분을 읽을 수 없습니다({{reason}}). 시합에서 다시 내보내고, 고치지 마세요.',
  'record.no-scenario':
    '‘{{id}}’ 시나리오의 기록인데 여기에는 없습니다. 그 시나리오가 있는 곳에서 여세요.',
  'record.scenario-changed':
    '이 시합 뒤에 ‘{{id}}’ 시나리오가 바뀌었습니다. 시합했던 버전에서 열거나 새로 하세요.',
  'record.other-rules':
    '다른 규칙(버전 {{rules}})으로 한 시합입니다. 그 시합을 만든 버전의 게임에서 여세요.',
  'record.refused':
    '{{turn}}턴, 기록의 {{at}}번째 명령은 규칙에 맞지 않습니다. 기록이 바뀌었으니 다시 내보내세요.',
  'record.other-hash': '{{turn}}턴부터 결과가 다릅니다. 기록이 바뀌었으니 다시 내보내세요.',
  'record.cut-off':
    '링크가 잘렸거나 손상되었습니다. 전체를 다시 복사하세요. 긴 링크는 메일에서 잘리곤 합니다.',
  'record.no-link':
    '이 링크에는 시합이 없습니다. 시합이나 돌아보기에서 다시보기 링크를 복사하세요.',
  'record.cannot-unpack':
    '이 브라우저는 다시보기 링크를 풀 수 없습니다. 새 브라우저를 쓰거나 내보낸 기록을 가져오세요.',
};
