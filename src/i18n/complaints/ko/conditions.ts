import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const conditions = {
  'unknown-reading': {
    message: '조건이 ‘{reading}’ 값을 읽으려 하지만 그런 것이 없습니다.',
    fix: '지표, 지수, 태세, turn, 또는 flags. calls. events. kept. 뒤에 이 시나리오의 이름을 붙여 읽으세요.',
    near,
  },
  'reading-needs-spoke': {
    message:
      '조건이 ‘{seat}’ 자리의 ‘{reading}’ 값을 읽으려 하지만, 동맹국이 아닌 자리에는 지표가 없습니다.',
    fix: '점 앞에 동맹국을 써서 누구의 것인지 밝히세요. 예: seoul.support',
  },
  'condition-type': {
    message: '‘{operator}’에 와야 할 것: {expected}. 지금 온 것: {received}.',
    fix: '먼저 수를 비교하고(support > 0.5), &&와 ||로는 참·거짓만 이으세요.',
  },
  'condition-not-truth': {
    message: '조건이 참·거짓이 아니라 수입니다.',
    fix: '무언가와 비교하세요. 예: support > 0.5',
  },
  'level-not-number': {
    message: '국익의 수준은 수여야 하는데 참·거짓입니다.',
    fix: '지표의 합으로 쓰세요. 예: 0.5 * support + 0.5 * freedom',
  },
  'never-holds': {
    message: '{kind} ‘{id}’: 조건이 결코 성립하지 않아 나올 길이 없습니다.',
    fix: '조건이나 조건이 읽는 것을 고치세요. 그 턴이 왔는지, 표시(flag)가 그 전에 서는지 보세요.',
  },
  'always-holds': {
    message: '{kind} ‘{id}’: 조건이 언제나 성립해 없는 것과 같습니다.',
    fix: '조건을 고치거나 지우세요.',
  },
  'seat-without-options': {
    message: '턴 ‘{turn}’: ‘{seat}’ 자리에 선택지가 없습니다.',
    fix: '이 자리의 선택지를 넣으세요.',
  },
  'turn-unreachable': {
    message: '턴 ‘{turn}’: ‘{seat}’ 자리의 선택지가 하나도 열릴 수 없어 여기서 시합이 막힙니다.',
    fix: '조건 없는 선택지를 하나는 남기세요.',
  },
  'no-sure-option': {
    message:
      '턴 ‘{turn}’: ‘{seat}’ 자리의 모든 선택지에 조건이나 국회 동의가 걸려 있어 다 닫힐 수 있습니다.',
    fix: '둘 다 없는 선택지를 하나는 남기세요.',
  },
  'last-ending-conditional': {
    message: '마지막 결말에 조건이 있어 결말 없이 끝날 수 있습니다.',
    fix: '조건을 지우거나 조건 없는 결말을 뒤에 넣으세요.',
  },
  'ending-hides-others': {
    message: '결말 ‘{id}’: 조건이 없어 그 아래 결말은 나오지 않습니다.',
    fix: '조건을 주거나 맨 뒤로 옮기세요.',
  },
} satisfies SomeSentences;
