import type { Korean } from '../areas.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Korean<typeof english> = {
  serving: 'Hub & Spokes가 {{address}} 에서 열렸습니다 (Ctrl-C로 멈춤)',
  building: '게임을 빌드하는 중 …',
  dataTaken:
    '다른 서버가 {{folder}}의 데이터를 쓰고 있습니다. 그 서버를 멈추거나 HUB_DATA_DIR로 다른 폴더를 지정하세요.',
  dataTooNew:
    '{{folder}}의 데이터는 더 새로운 버전의 Hub & Spokes가 썼습니다. 그 버전을 쓰거나 HUB_DATA_DIR로 다른 폴더를 지정하세요. 아무것도 바꾸지 않았습니다.',
  classes: '수업은 {{address}} 에서 열 수 있습니다',
  portTaken: '{{port}}번 포트는 사용 중입니다. 다른 포트를 쓰세요. 예: PORT={{other}} npm start',
};
