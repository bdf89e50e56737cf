import type { Korean } from '../../areas.ts';
import type { saves as english } from '../../en/play/saves.ts';

export const saves: Korean<typeof english> = {
  'saves.title': '저장 목록',
  'saves.none': '아직 저장한 것이 없습니다.',
  'saves.auto': '자동 저장',
  'saves.broken': '읽을 수 없는 저장',
  'saves.name': '이름',
  'saves.named': '{{turn}}턴',
  'saves.save': '저장',
  'saves.kept': '저장했습니다: ‘{{name}}’',
  'saves.open': '열기',
  'saves.rename': '이름 바꾸기',
  'saves.delete': '지우기',
  'saves.sure': '완전히 지울까요? ‘{{name}}’',
  'saves.keep': '그대로 두기',
  'saves.export': '내보내기',
  'saves.import': '기록 가져오기',
  'saves.nothingKept':
    '이 브라우저에는 저장할 수 없습니다. 다시보기 링크나 내보낸 기록에 시합을 남기세요.',
  'saves.elsewhere':
    '이 시합은 다른 탭에서 이어지고 있습니다. 여기서 하는 것은 더 저장되지 않습니다.',
  'saves.goOnHere': '여기서 이어 하기',
  'saves.notKept':
    '이 브라우저에는 저장되지 않습니다. 시합은 할 수 있지만 화면을 닫으면 사라집니다. 다시보기 링크나 내보낸 기록에 남기세요.',
};
