import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const shape = {
  'format-unknown': {
    message: '시나리오의 형식은 {value}인데, 이 버전의 게임이 읽는 형식은 {known}입니다.',
    fix: '‘format: {known}’ 줄을 쓰거나, 이 시나리오를 만든 버전의 게임을 쓰세요.',
  },
  'format-newer': {
    message:
      '시나리오의 형식은 {value}, 이 버전의 게임보다 새로운 형식입니다. 여기서 읽는 형식은 {known}입니다.',
    fix: '더 새로운 버전의 게임을 쓰세요. 여기서 숫자만 바꾸어서는 소용이 없습니다.',
  },
  'missing-field': {
    message: '‘{field}’ 항목이 없습니다.',
    fix: '‘{field}’ 항목을 넣으세요.',
  },
  'unknown-field': {
    message: '여기에 ‘{field}’ 항목은 올 수 없습니다.',
    fix: '여기에 올 수 있는 항목: {known}.',
    near,
  },
  'wrong-type': {
    message: '‘{field}’에 와야 할 것: {expected}. 지금 있는 것: {received}.',
    fix: '맞는 꼴로 쓰세요. 쌍점이 들었거나 수처럼 보이는 글은 따옴표로 묶습니다.',
  },
  'not-one-of': {
    message: '‘{value}’: 여기에 올 수 없는 말입니다.',
    fix: '다음 가운데 하나를 쓰세요: {allowed}.',
    near,
  },
  'too-small': {
    message: '{value}: 너무 작습니다.',
    fix: '{minimum} 이상인 수를 쓰세요.',
  },
  'too-large': {
    message: '{value}: 너무 큽니다.',
    fix: '{maximum} 이하인 수를 쓰세요.',
  },
  'too-few': {
    message: '목록이 너무 짧습니다.',
    fix: '{minimum}개 이상 쓰세요.',
  },
  'too-many': {
    message: '목록이 너무 깁니다.',
    fix: '{maximum}개까지만 쓰세요.',
  },
  'empty-text': {
    message: '‘{field}’: 비어 있습니다.',
    fix: '글을 쓰거나, 필요 없으면 항목을 지우세요.',
  },
  'too-many-characters': {
    message: '{maximum}자를 넘습니다.',
    fix: '{maximum}자까지로 줄이세요.',
  },
  'bad-id': {
    message: '‘{value}’: id로 쓸 수 없습니다.',
    fix: '소문자로 시작해 소문자, 숫자, 홑붙임표만 쓰세요. 예: camp-david',
  },
  'bad-name': {
    message: '‘{value}’: 이름으로 쓸 수 없습니다.',
    fix: '소문자로 시작해 붙임표 없이 글자와 숫자만 쓰세요. 예: redSea',
  },
  'bad-source-id': {
    message: '‘{value}’: 출처의 id로 쓸 수 없습니다.',
    fix: '대문자로 시작해 글자, 숫자, 점만 쓰세요. 예: F3.25. 가정이면 assumption이라고 씁니다.',
  },
  'bad-date': {
    message: '‘{value}’: 달력에 없는 날입니다.',
    fix: '날짜는 2023-08-18처럼 쓰세요.',
  },
  'bad-url': {
    message: '‘{value}’: https 주소가 아닙니다.',
    fix: 'https://로 시작하는 주소를 쓰거나 빼세요.',
  },
  'condition-syntax': {
    message: '조건을 ‘{near}’에서 읽을 수 없습니다.',
    fix: '이렇게 쓰세요: support > 0.5 && flags.latency == 1',
  },
  'condition-outside-subset': {
    message: '조건에 쓸 수 없는 것이 있습니다: {part}',
    fix: '지표, 지수, 표시(flag), turn, 수, 비교, + - * /, && || !, in [ ]만 쓸 수 있습니다.',
  },
  'condition-too-large': {
    message: '조건의 부분이 {limit}개를 넘습니다.',
    fix: '줄이세요. 표시(flag)에 일부를 맡길 수 있습니다.',
  },
  'effort-above-one': {
    message: '노력의 합이 {sum}입니다. 한 턴에 쓸 수 있는 것은 1뿐입니다.',
    fix: '합이 1을 넘지 않게 낮추세요.',
  },
  'weights-not-one': {
    message: '가중치의 합이 1이 아니라 {sum}입니다.',
    fix: '합이 1이 되게 고치세요.',
  },
  'date-order': {
    message: '{date}: {before}보다 뒤가 아닙니다.',
    fix: '턴을 날짜 순서로 놓고, 끝나는 날은 마지막 턴 뒤에 두세요.',
  },
  'words-file-missing': {
    message: '언어 ‘{language}’: 목록에는 있는데 글 파일이 없습니다.',
    fix: '{language}.yaml 파일을 이 파일 옆에 두거나, 목록에서 그 언어를 빼세요.',
  },
} satisfies SomeSentences;
