import type { Korean } from '../../areas.ts';
import type { kept as english } from '../../en/studio/kept.ts';

export const kept: Korean<typeof english> = {
  'keeping.saved': '이 브라우저에 저장됨',
  'keeping.saving': '저장하는 중 …',
  'keeping.full':
    '저장되지 않음. 이 브라우저의 저장 공간이 가득 찼습니다. 지금 내보낸 다음 쓰지 않는 것을 지우세요.',
  'keeping.nowhere': '저장되지 않음. 이 브라우저는 아무것도 보관하지 않으니 지금 내보내세요.',
  'keeping.elsewhere': '다른 탭에서 열림',
  'elsewhere.text':
    '이 시나리오는 다른 탭에서 쓰고 있습니다. 서로 덮어쓰지 않도록 여기서는 볼 수만 있습니다.',
  'elsewhere.take': '여기서 이어 쓰기',
};
