import type { SomeSentences } from '../../complaint-words.ts';

export const debate = {
  'argument-both-ways': {
    message: '논거 ‘{id}’: ‘{target}’ 하나를 지지하면서 반박합니다.',
    fix: '하나만 고르세요.',
  },
  'argument-cycle': {
    message: '논거가 제자리로 돌아옵니다: {cycle}.',
    fix: '고리 하나를 빼세요.',
  },
  'hand-attacks-nothing': {
    message: '반론 ‘{id}’: 아무것도 반박하지 않습니다.',
    fix: '무엇을 반박하는지 쓰거나 ‘hand: false’라고 쓰세요.',
  },
  'argument-idle': {
    message: '논거 ‘{id}’: 지지하는 것도 반박하는 것도 없습니다.',
    fix: '무엇을 지지하거나 반박하는지 쓰세요.',
  },
  'few-attackers': {
    message: '선택지 ‘{id}’: 부처가 내는 반박 논거가 {count}개뿐이라 토론이 되지 않습니다.',
    fix: '손에 든 반론 말고도 둘 이상의 논거가 반박하게 하세요.',
  },
  'argument-without-value': {
    message: '논거 ‘{id}’: 내세우는 가치가 없어 누구에게나 똑같이 들립니다.',
    fix: '어떤 가치에 호소하는지 쓰세요.',
  },
  'argument-never-raised': {
    message:
      '논거 ‘{id}’: ‘{desk}’ 부처가 꺼낼 일이 없습니다. 답할 말이 그 부처의 사각지대에 있거나 답할 횟수가 모자랍니다.',
    fix: '‘hand: true’라고 쓰거나 부처의 ‘stamina’나 ‘blindSpots’를 고치세요.',
  },
  'debate-settled': {
    message:
      '누가 말하기도 전에 토론이 끝나 있습니다. 가장 약한 선택지도 1 가운데 {weakest}에서 시작합니다.',
    fix: '선택지를 반박하는 논거를 늘리거나, 지지하는 논거의 base를 낮추세요.',
  },
  'debate-flat': {
    message: '토론이 밋밋하게 시작됩니다. 선택지들의 위임 차이가 {apart}뿐입니다.',
    fix: '어느 한쪽이 더 밀리도록 논거의 base나 대상을 바꾸세요.',
  },
  'strategy-missing': {
    message: '턴 ‘{turn}’: {strategy} 노선의 선택지가 없습니다.',
    fix: '{strategy} 몫이 가장 큰 선택지를 넣으세요.',
  },
  'long-turn': {
    message: '턴 ‘{turn}’: {until}까지 {years}년이나 이어집니다.',
    fix: '예전 날짜가 남지 않았는지 보세요. 턴은 다음 턴까지, 마지막 턴은 마지막 날까지 이어집니다.',
  },
  hindsight: {
    message: '논거 ‘{id}’: {date}에 말하면서 {published}에 나온 {source} 자료를 씁니다.',
    fix: '더 앞선 출처를 쓰거나, 뒷날의 지식이라고 표시하세요(‘hindsight: true’).',
  },
  'history-incomplete': {
    message: '역사에서 ‘{seat}’ 자리가 한 일이 없습니다.',
    fix: '가장 가까운 선택지를 쓰세요.',
  },
  'history-frame': {
    message: '역사의 명분은 {frame}인데 선택지에는 {frames}만 있습니다.',
    fix: '선택지의 ‘frames’에 {frame} 값을 넣거나 역사의 명분을 고치세요.',
  },
} satisfies SomeSentences;
