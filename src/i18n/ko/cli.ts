import type { Korean } from '../areas.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Korean<typeof english> = {
  serving: 'Hub & Spokes가 {{address}} 에서 열렸습니다 (Ctrl-C로 멈춤)',
  building: '게임을 빌드하는 중 …',
  portTaken: '{{port}}번 포트는 사용 중입니다. 다른 포트를 쓰세요. 예: PORT={{other}} npm start',
};
