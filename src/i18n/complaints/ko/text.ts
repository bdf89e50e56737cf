import type { SomeSentences } from '../../complaint-words.ts';

export const text = {
  'file-too-large': {
    message: '파일이 {limit}자보다 깁니다.',
    fix: '줄이거나 시나리오 둘로 나누세요.',
  },
  'yaml-syntax': {
    message: 'YAML로 읽을 수 없습니다: {problem}.',
    fix: '이 줄과 윗줄의 들여쓰기, 쌍점, 따옴표, 괄호를 살펴보세요.',
  },
  'yaml-too-heavy': {
    message: '여기부터 너무 깊이 겹쳐 있거나 부분이 너무 많습니다.',
    fix: '겹치거나 되풀이된 것을 덜어 내세요.',
  },
  'yaml-alias': {
    message: '별칭(*{name})이 있습니다. 시나리오에서는 쓰지 않습니다.',
    fix: '별칭이 가리키는 내용을 그대로 쓰세요.',
  },
  'yaml-tag': {
    message: '태그({tag})가 있습니다. 시나리오에서는 쓰지 않습니다.',
    fix: '태그를 지우세요.',
  },
  'yaml-merge-key': {
    message: '병합 키(<<)가 있습니다. 시나리오에서는 쓰지 않습니다.',
    fix: '가져오려는 항목을 그대로 쓰세요.',
  },
  'reserved-key': {
    message: '‘{key}’: 이름으로 쓸 수 없는 말입니다.',
    fix: '다른 이름을 고르세요.',
  },
  'duplicate-key': {
    message: '‘{key}’ 항목이 두 번 나옵니다.',
    fix: '하나만 남기거나 이름을 바꾸세요.',
  },
  'more-complaints': {
    message: '처음 {shown}건 말고도 지적할 것이 더 있습니다.',
    fix: '먼저 이것들을 고친 뒤 다시 검사하세요.',
  },
} satisfies SomeSentences;
