import type { Korean } from '../areas.ts';
import type { errors as english } from '../en/errors.ts';

export const errors: Korean<typeof english> = {
  noScenario: '“{{id}}” 시나리오는 없습니다. 있는 시나리오: {{known}}.',
  'refused.unknown-seat': '이 시합에는 그런 자리가 없습니다.',
  'refused.not-a-person':
    '이 자리는 대리 참가자가 맡고 있습니다. 사람만 다음으로 넘길 수 있습니다.',
  'refused.wrong-phase': '지금 단계에서는 할 수 없습니다.',
  'refused.no-more-interventions':
    '이 토론에서 이미 발언했습니다. 다른 말을 하려면 먼저 되돌리세요.',
  'refused.unknown-argument': '지금은 아무도 이 논거를 꺼낼 수 없습니다.',
  'refused.unknown-question': '이번 턴에는 그 질문이 없습니다.',
  'refused.confidence-out-of-range': '확신도 {{confidence}}은(는) 50에서 100 사이가 아닙니다.',
  'refused.already-chosen': '이번 턴의 결정은 이미 내렸습니다.',
  'refused.nothing-to-choose': '이 자리는 이번 턴에 고를 것이 없습니다.',
  'refused.unknown-option': '이번 턴에 ‘{{option}}’ 선택지는 없습니다.',
  'refused.option-closed': '‘{{option}}’은(는) 닫혀 있습니다. 이유는 카드에 있습니다.',
  'refused.frame-not-offered': '이 선택지에는 없는 명분입니다. 주어진 명분 가운데 고르세요.',
  'refused.nothing-to-sign': '이번 턴에는 서명할 공동 제안이 없습니다.',
  'refused.call-unanswered': '먼저 ‘{{call}}’ 요청에 답하세요.',
  'refused.answer-closed': '‘{{call}}’에 대한 이 답은 닫혀 있습니다. 이유가 함께 적혀 있습니다.',
};
