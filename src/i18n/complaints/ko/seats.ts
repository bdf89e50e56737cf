import type { SomeSentences } from '../../complaint-words.ts';

export const seats = {
  'hub-kind': {
    message: '‘{seat}’: 바퀴통(hub)으로 지정했는데 kind가 다릅니다.',
    fix: '‘kind: hub’라고 쓰거나 다른 자리를 바퀴통으로 지정하세요.',
  },
  'second-hub': {
    message: '‘{seat}’: ‘{hub}’ 말고 또 하나의 바퀴통(hub)입니다.',
    fix: '바퀴통은 하나입니다. 이 자리를 spoke나 partners로 바꾸세요.',
  },
  'spoke-without-start': {
    message: '동맹국 ‘{seat}’: 처음 상태가 없습니다.',
    fix: '모든 지표를 담은 ‘start’ 항목을 넣으세요.',
  },
  'no-playable-seat': {
    message: '사람이 맡을 자리가 없습니다.',
    fix: '동맹국 하나에 ‘playable: true’라고 쓰세요.',
  },
  'tie-not-clear': {
    message: '유대를 보여 주기로 했는데 ‘{seat}’ 쪽에 해당하는 짝이 {count}개입니다.',
    fix: '‘tieShown’에 상대 동맹국을 쓰고, 그 짝이 목록에 있는지 보세요.',
  },
  'outlook-missing': {
    message: '‘{seat}’ 자리는 사람이 맡을 수 있는데, 그 자리에서 본 시합의 모습이 없습니다.',
    fix: '시나리오에 ‘cabinets: {seat}:’ 항목을 더하고 그 결말을 쓰세요.',
  },
  'cabinet-missing': {
    message: '‘{seat}’ 자리는 사람이 맡을 수 있는데, ‘{turn}’ 턴에 그 내각의 토론이 없습니다.',
    fix: '턴에 ‘cabinets: {seat}:’ 항목을 더하고 선택지마다 찬반 논거를 쓰세요.',
  },
  'effect-without-spoke': {
    message: '{gauge} 효과가 동맹국이 아닌 ‘{seat}’ 자리에 닿습니다.',
    fix: '누구의 지표인지 ‘seat’에 동맹국을 쓰세요.',
  },
  'effect-without-pair': {
    message: '{gauge} 효과에는 짝이 필요한데 ‘{seat}’·‘{other}’ 짝이 없습니다.',
    fix: '‘with’에 상대 동맹국을 쓰고 ‘pairs’에 그 짝을 넣으세요.',
  },
  'with-for-nothing': {
    message: '{gauge} 효과에는 ‘with’가 소용없습니다.',
    fix: '지우세요. 두 바퀴살 사이에 있는 것은 tie와 friction뿐입니다.',
  },
  'setting-without-spoke': {
    message: '{input} 값을 동맹국이 아닌 ‘{seat}’ 자리에 주었습니다.',
    fix: '동맹국을 쓰거나 자리를 빼세요.',
  },
  'negative-input': {
    message: '{input}: {value} 값은 쓸 수 없습니다. 0보다 작을 수 있는 것은 growth뿐입니다.',
    fix: '0에서 1 사이의 수를 쓰세요.',
  },
} satisfies SomeSentences;
