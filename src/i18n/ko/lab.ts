import type { Korean } from '../areas.ts';
import type { lab as english } from '../en/lab.ts';

export const lab: Korean<typeof english> = {
  badNumber: '{{option}} 값으로 쓸 수 없습니다: “{{value}}”. 1부터 {{most}}까지의 정수입니다.',
  head: '{{scenario}}, {{seat}}: 시합 {{matches}}회. 모든 노선이 시드 {{seed}}부터 {{seeds}}개의 같은 운을 만났습니다. 긴장 {{tension}}.',
  probed:
    '우열과 문턱과 논거는 그 가운데 {{matches}}회에서 선택지를 하나하나 바꿔 보고 판단했습니다.',
  desks:
    '노선마다 부처가 얼마나 만족하는가 (0 가장 나쁨, 1 가장 좋음; 평균과 95% 구간의 절반; * 세 전략과 그 혼합 가운데 가장 좋음)',
  outcomes: '노선마다 무엇을 남기는가 (평균과 95% 구간의 절반)',
  options: '선택지',
  calls: '요청',
  endings: '어떻게 끝났나',
  events: '무슨 일이 있었나',
  turnNumber: '{{turn}}턴',
  served: '부처가 만족하는 정도 →',
  best: '부처에 최선',
  'line.bilateral': '양자',
  'line.independent': '자주',
  'line.multilateral': '다자',
  'line.bilateral-multilateral': '양자와 다자',
  'line.bilateral-independent': '양자와 자주',
  'line.independent-multilateral': '자주와 다자',
  'line.reasoned': '시나리오가 기우는 대로',
  'line.historical': '역사대로',
  'line.cautious': '신중파',
  'line.loyalist': '동맹파',
  'line.autonomist': '자주파',
  'line.coalition-builder': '연대파',
  'line.opportunist': '실리파',
  'line.wanderer': '방랑자(제비뽑기)',
  line: '노선',
  margin: '1위와 2위의 차이',
  option: '선택지',
  turn: '턴',
  strategy: '전략',
  chosen: '선택됨',
  open: '열림',
  rival: '가장 가까운 경쟁자',
  ending: '결말',
  event: '사건',
  call: '요청',
  rings: '옴',
  badly: '나쁘게 끝남',
  fromTo: '노선별 최소, 최대',
  share: '시합 가운데',
  findings_other: '지적 {{count}}건:',
  noFindings: '지적할 것이 없습니다.',
  'finding.option-dominant':
    '{{turn}}턴의 선택지 “{{subject}}”: 어느 시합에서나 다른 모든 선택지보다 낫습니다. 고민할 것이 없습니다.',
  'finding.option-dominated':
    '{{turn}}턴의 선택지 “{{subject}}”: “{{by}}”보다 나은 점이 하나도 없습니다. 고를 까닭이 없습니다.',
  'finding.option-never-best':
    '{{turn}}턴의 선택지 “{{subject}}”: 어느 부처에도 가장 나은 선택이 된 적이 없습니다.',
  'finding.option-never-chosen': '{{turn}}턴의 선택지 “{{subject}}”: 아무도 고르지 않았습니다.',
  'finding.gate-never-opens':
    '{{turn}}턴의 선택지 “{{subject}}”: 국회가 한 번도 통과시키지 않았습니다.',
  'finding.event-never-reached': '사건 “{{subject}}”: 한 번도 일어나지 않았습니다.',
  'finding.ending-never-reached': '결말 “{{subject}}”: 이렇게 끝난 시합이 없습니다.',
  'finding.call-never-rings': '요청 “{{subject}}”: 한 번도 오지 않았습니다.',
  'finding.argument-never-heard':
    '{{turn}}턴의 논거 “{{subject}}”: 탁자에도 손에도 놓인 적이 없습니다.',
  'finding.argument-never-matters':
    '{{turn}}턴의 논거 “{{subject}}”: 위임을 0.01도 움직이지 못합니다.',
  'review.head':
    '{{scenario}}, {{seat}}, 시드 {{seed}}: {{turns}}턴. 달랐다면 어땠을지, 가장 중요했던 결정부터:',
  'review.none': '다른 노선이 열려 있던 턴이 없습니다.',
  'review.point': '{{turn}}. “{{chosen}}” 대신 “{{instead}}”: 모두 {{distance}} 달라집니다.',
  'review.difference': '{{outcome}} {{was}} 대신 {{would}}',
  'review.otherEnding': '결말은 “{{ending}}”였을 것입니다.',
  'review.followed': '그랬다면 {{turns}}턴에 누군가의 선택도 달라졌습니다.',
};
