import type { SomeSentences } from '../../complaint-words.ts';

export const promises = {
  'promise-untestable': {
    message: '약속 ‘{promise}’: 요청 ‘{call}’보다 먼저 ‘{until}’ 턴에 끝납니다.',
    fix: '약속을 더 오래 두거나 요청을 앞당기세요.',
  },
  'promise-never-given': {
    message: '약속 ‘{promise}’: 아무도 하지 않는 약속입니다.',
    fix: '‘standing: true’라고 쓰거나, 선택지의 ‘makes’ 또는 공동 제안에 넣으세요.',
  },
  'promise-given-late': {
    message: '약속 ‘{promise}’: 마지막 요청 ‘{call}’ 뒤에야 맺어집니다.',
    fix: '약속을 앞당기거나 요청을 늦추세요.',
  },
  'promise-not-theirs': {
    message:
      '요청 ‘{call}’: ‘{seat}’ 자리를 시험하지만 ‘{promise}’ 약속은 그 자리의 것이 아닙니다.',
    fix: '우리 땅의 요청은 동맹국이 받는 약속(to)을, 다른 곳의 요청은 동맹국이 한 약속(from)을 시험합니다.',
  },
  'call-without-promise': {
    message: '요청 ‘{call}’: 시험하는 약속이 없습니다.',
    fix: '‘test: {call}’인 약속을 넣으세요.',
  },
  'too-little-drama': {
    message: '{what}: 둘보다 적습니다.',
    fix: '더 넣으세요. 약속과 요청이 이야기를 만듭니다.',
  },
} satisfies SomeSentences;
