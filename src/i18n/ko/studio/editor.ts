import type { Korean } from '../../areas.ts';
import type { editor as english } from '../../en/studio/editor.ts';

export const editor: Korean<typeof english> = {
  views: '보기',
  'view.forms': '양식',
  'view.languages': '번역',
  'view.text': '텍스트',
  panes: '옆에 놓을 것',
  'pane.lab': '실험실',
  'pane.problems': '문제',
  loading: '잠시만요 …',
  undo: '되돌리기',
  redo: '다시 하기',
  'broken.title': '이 부분에 문제가 생겼습니다',
  'broken.text':
    '쓴 글이 아니라 제작실에서 난 오류입니다. 시나리오는 저장되어 있고 다른 보기에서는 그대로 보입니다. 다시 시도하거나, 다른 보기에서 이어 쓰거나, 마지막에 고친 것을 되돌려 보세요.',
  'broken.again': '다시 시도',
  'broken.report': '오류 보고서 저장',
  'lost.title': '여기에는 이 시나리오가 없습니다',
  'lost.text': '다른 브라우저에 있거나 지워졌을 수 있습니다. 시나리오는 쓴 브라우저에만 남습니다.',
  'lost.back': '제작실로',
};
