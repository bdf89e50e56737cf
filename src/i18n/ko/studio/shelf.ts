import type { Korean } from '../../areas.ts';
import type { shelf as english } from '../../en/studio/shelf.ts';

export const shelf: Korean<typeof english> = {
  title: '제작실',
  lead: '시나리오를 직접 만들어 보세요. 잘 아는 위기와 그 정부들, 그들이 고를 길을 담습니다. 프로그래밍은 필요 없습니다.',
  'shelf.own': '내 시나리오',
  'shelf.untitled': '제목 없음',
  'shelf.fork': '게임에 든 시나리오에서 시작',
  'shelf.forkThis': '사본 만들기',
};
