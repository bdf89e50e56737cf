import type { Korean } from '../areas.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Korean<typeof english> = {
  serving: 'Hub & Spokes가 {{address}} 에서 열렸습니다 (Ctrl-C로 멈춤)',
  building: '게임을 빌드하는 중 …',
  dataTaken:
    '다른 서버가 {{folder}}의 데이터를 쓰고 있습니다. 그 서버를 멈추거나 HUB_DATA_DIR로 다른 폴더를 지정하세요.',
  dataTooNew:
    '{{folder}}의 데이터는 더 새로운 버전의 Hub & Spokes에서 쓴 것입니다. 그 버전을 쓰거나 HUB_DATA_DIR로 다른 폴더를 지정하세요. 아무것도 바꾸지 않았습니다.',
  dataClosed:
    '{{folder}}에 아무것도 쓸 수 없습니다. Hub & Spokes를 실행하는 사용자에게 쓰기 권한을 주거나 HUB_DATA_DIR로 다른 폴더를 지정하세요.',
  dataFull:
    '디스크가 가득 찼거나 응답하지 않습니다({{folder}}). 공간을 비워 주세요. 그때까지 새로 저장되는 것은 없고, 사람들이 보낸 내용은 각자의 기기에서 기다립니다. 확인된 내용은 사라지지 않았습니다.',
  dataDamaged:
    '{{folder}}의 classes.db 파일이 손상되었습니다. 백업 파일로 바꾸거나(classes.db만 두고 classes.db-wal은 지웁니다), 파일을 다른 곳으로 옮겨 새로 시작하세요. 아무것도 바꾸지 않았습니다.',
  dataNoFolder: '폴더가 아니라 파일입니다: {{folder}}. HUB_DATA_DIR로 폴더를 지정하세요.',
  badPublicUrl:
    'HUB_PUBLIC_URL 값이 주소가 아닙니다: {{value}}. https:// 또는 http://로 시작해야 합니다. 예: https://hub.school.example/',
  classes: '수업은 {{address}} 에서 열 수 있습니다',
  portTaken: '{{port}}번 포트는 사용 중입니다. 다른 포트를 쓰세요. 예: PORT={{other}} npm start',
};
