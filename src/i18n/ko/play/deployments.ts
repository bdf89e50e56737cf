import type { Korean } from '../../areas.ts';
import type { deployments as english } from '../../en/play/deployments.ts';

export const deployments: Korean<typeof english> = {
  'deployments.title': '해외 파견',
  'deployments.under': '{{name}} ({{flag}})',
  'deployments.un': '유엔',
  'deployments.coalition': '다국적군',
  'deployments.none': '나가 있는 사람이 없다.',
  'deployments.here': '{{name}}: {{people}}명, {{date}}부터',
  'deployments.new': '{{name}}: {{people}}명, 이번 턴에 파견',
  'deployments.moved': '{{name}}: {{people}}명, 이번 턴 전에는 {{before}}명',
  'deployments.home': '{{name}}: {{date}}부터 모두 돌아왔다',
  'deployments.ended': '{{name}}: 이번 턴에 모두 돌아왔다, 전에는 {{before}}명',
  'deployments.total': '모두 {{people}}명이 나가 있다',
  'deployments.marks':
    '큰 핀: 사람이 많다. 대괄호: 이번 턴에 시작했거나 끝났다. 빈 고리: 모두 돌아왔다.',
};
