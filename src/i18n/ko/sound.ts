import type { Korean } from '../areas.ts';
import type { sound as english } from '../en/sound.ts';

export const sound: Korean<typeof english> = {
  on: '소리 켜기',
  off: '소리 끄기',
  captions: '자막',
  heard: '들리는 소리',
  failed: '소리를 불러오지 못했습니다. 게임은 소리 없이 이어집니다.',
  'heard.pageTurn': '책장 넘기는 소리',
  'heard.tick': '째깍 소리',
  'heard.stamp': '인장 찍는 소리',
  'heard.brassSwell': '커지는 호른 소리, 바퀴테가 이어짐',
  'heard.crack': '쇠가 갈라지는 소리, 갈등이 커짐',
  'heard.lowBell': '낮은 종소리, 요청이 옴',
  'heard.softChord': '부드럽게 울리는 화음',
  'heard.calm': '평온, 잔잔한 물 위의 낮은 울림',
  'heard.strained': '긴장, 어두워지는 울림과 시계 소리',
  'heard.high': '위기, 거칠게 떨리는 울림과 맥박 소리',
};
