import type { Korean } from '../../areas.ts';
import type { interests as english } from '../../en/play/interests.ts';

export const interests: Korean<typeof english> = {
  'interests.title': '국익',
  'interests.note': '시나리오가 읽는 값, 0–100',
  'interests.turn.grew': '지난 턴에 {{by}} 자랐다',
  'interests.turn.withered': '지난 턴에 {{by}} 시들었다',
  'interests.turn.held': '지난 턴에 그대로였다',
  'interests.match.grew': '처음보다 {{by}} 자랐다',
  'interests.match.withered': '처음보다 {{by}} 시들었다',
  'interests.match.held': '처음과 같다',
  'interests.because': '읽은 값',
  'interests.named': '이 국익의 출처',
  'interests.scale': '척도의 근거',
};
