import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const names = {
  'unknown-id': {
    message: '‘{id}’: 여기에 그런 {kind} 이름이 없습니다.',
    fix: '있는 이름을 쓰거나 새로 만드세요.',
    near,
  },
  'duplicate-id': {
    message: '‘{id}’: 같은 이름이 두 번 쓰였습니다.',
    fix: '하나의 이름을 바꾸세요.',
  },
  'unused-source': {
    message: '출처 ‘{id}’: 아무 데서도 인용하지 않습니다.',
    fix: '맞는 곳에서 인용하거나 지우세요.',
  },
  'silenced-nothing': {
    message: '‘{at}’에서 경고 ‘{code}’ 하나를 꺼 두었지만, 그런 경고가 나오지 않습니다.',
    fix: '이 항목을 지우거나 코드와 위치를 바로잡으세요.',
  },
  'id-not-folder': {
    message: 'id는 ‘{id}’인데 폴더는 ‘{folder}’입니다.',
    fix: '두 이름을 같게 하세요.',
  },
} satisfies SomeSentences;
