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
  migrated:
    '옛 형식({{from}})으로 쓴 시나리오를 지금 형식({{to}})으로 바꾸었습니다. 한 번에 바꾸었으니 되돌리기 한 번으로 무를 수 있습니다.',
  understood: '알겠습니다',
  'pane.versions': '이전 버전',
  'versions.note':
    '열었을 때의 모습과 쓰는 동안 10분마다의 모습입니다. 이 브라우저에 14일 동안 두며, 오래된 것일수록 드물게 남깁니다.',
  'versions.none': '아직 없습니다.',
  'versions.opened': '열었을 때',
  'versions.writing': '쓰는 동안',
  'versions.restoring': '다른 버전을 되살리기 전',
  'versions.same': '지금과 같습니다.',
  'versions.differs': '그 뒤로 바뀐 파일: {{files}}',
  'versions.counts': '{{file}}: 새로 생긴 줄 {{came}}, 없어진 줄 {{went}}',
  'versions.restore': '되살리기',
  'versions.restored': '되살렸습니다. 되돌리기로 무를 수 있습니다.',
  'disk.title': '이 컴퓨터의 폴더',
  'disk.note':
    '손을 멈추고 1초 뒤에 파일을 그 폴더에도 씁니다. 버전 관리나 백업, 다른 편집기에 좋습니다.',
  'disk.cannot':
    '이 브라우저는 폴더에 쓰지 못합니다. 크롬과 에지는 됩니다. 여기서는 가끔 zip 파일로 내보내세요.',
  'disk.choose': '폴더 고르기',
  'disk.untie': '그 폴더에 그만 쓰기',
  'disk.failedToOpen': '폴더를 열지 못했습니다. 다른 폴더를 고르거나 브라우저에 권한을 주세요.',
  'disk.locked': '‘{{name}}’ 폴더에 쓰려면 브라우저가 다시 권한을 묻습니다.',
  'disk.written': '‘{{name}}’ 폴더에 썼습니다.',
  'disk.writing': '‘{{name}}’ 폴더에 쓰는 중 …',
  'disk.failed':
    '‘{{name}}’ 폴더에 쓸 수 없습니다. 폴더를 옮겼거나 지웠거나 잠근 것 같습니다. 쓴 글은 이 브라우저에 남습니다.',
  'disk.changed':
    '‘{{name}}’ 폴더의 파일이 여기서 마지막으로 쓴 것과 다릅니다. 어느 쪽을 따를까요?',
  'disk.unlock': '그 폴더에 이어 쓰기',
  'disk.takeTheirs': '폴더의 것',
  'disk.writeOurs': '이 화면의 것',
  'keeping.savedToo': '이 브라우저와 ‘{{name}}’ 폴더에 저장됨',
};
