import type { Korean } from '../areas.ts';
import type { lab as english } from '../en/lab.ts';

export const lab: Korean<typeof english> = {
  badMatches: '--matches 값으로 쓸 수 없습니다: “{{value}}”. 1부터 {{most}}까지의 정수입니다.',
  head: '{{scenario}}, {{seat}}: 시합 {{matches}}회. 모든 노선이 시드 {{seed}}부터 {{seeds}}개의 같은 운을 만남, {{tension}}',
  desks:
    '노선마다 부처가 얼마나 만족하는가 (0 가장 나쁨, 1 가장 좋음; 평균과 95% 구간; * 가장 좋음)',
  line: '노선',
  margin: '1위와 2위의 차이',
  option: '선택지',
  turn: '턴',
  strategy: '전략',
  chosen: '선택됨',
  ending: '결말',
  event: '사건',
  share: '시합 가운데',
  findings_other: '지적 {{count}}건:',
  'finding.option-never-chosen': '{{turn}}턴의 선택지 “{{subject}}”: 아무도 고르지 않았습니다.',
  'finding.event-never-reached': '사건 “{{subject}}”: 한 번도 일어나지 않았습니다.',
  'finding.ending-never-reached': '결말 “{{subject}}”: 이렇게 끝난 시합이 없습니다.',
};
