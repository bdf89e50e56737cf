import type { Korean } from '../../areas.ts';
import type { replay as english } from '../../en/play/replay.ts';

export const replay: Korean<typeof english> = {
  'replay.title': '다시보기',
  'replay.cannot': '다시보기를 열지 못했습니다',
  'replay.copy': '다시보기 링크 복사',
  'replay.copied': '복사했습니다.',
  'replay.byHand': '이 링크를 직접 복사하세요:',
  'replay.what':
    '링크에는 이 시합 전체만 담깁니다. 여는 사람은 여기까지의 모든 턴을 읽을 수 있습니다.',
  'replay.back': '한 단계 뒤로',
  'replay.on': '한 단계 앞으로',
  'replay.readOnly': '다시보기입니다. 읽을 수만 있고 바꿀 수 없습니다.',
};
