import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const words = {
  'words-missing': {
    message: '{where}에 ‘{id}’의 글이 없습니다.',
    fix: '‘{id}’ 항목을 넣으세요.',
    near: '‘{id}’ 항목을 넣거나, ‘{suggestion}’ 글이 그것이라면 이름을 고치세요.',
  },
  'words-extra': {
    message: '{where}의 ‘{id}’ 글은 구조에 짝이 없습니다.',
    fix: '지우거나, 구조에 ‘{id}’ 항목을 넣으세요.',
    near,
  },
  'words-stale': {
    message: '이 글을 번역한 뒤에 원문이 바뀌었습니다.',
    fix: '다시 번역하거나, 그대로 맞으면 제작실에서 ‘그대로 맞음’을 누르세요. 파일에서는 ‘stale’ 아래의 ‘{part}’ 줄을 지웁니다.',
  },
  'text-too-long': {
    message: '글이 {length}{unit}입니다. 여기서는 {limit}{unit}보다 짧아야 합니다.',
    fix: '줄이세요.',
  },
  'markup-refused': {
    message: '글에 쓸 수 없는 것이 들어 있습니다: {markup}. 여기서는 순수한 마크다운만 씁니다.',
    fix: '빼세요. 마크다운의 *강조*, 목록, https 링크는 쓸 수 있습니다.',
  },
} satisfies SomeSentences;
