import type { Korean } from '../../areas.ts';
import type { coach as english } from '../../en/play/coach.ts';

export const coach: Korean<typeof english> = {
  'coach.name': '처음 온 분께 드리는 쪽지',
  'coach.putAway': '쪽지 치우기',
  'coach.away': '쪽지를 치웠습니다',
  'coach.seen': '방금 본 것',
  'coach.next': '이제 역사와 함께, 더 묵직한 시합으로:',
};
