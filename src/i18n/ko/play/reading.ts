import type { Korean } from '../../areas.ts';
import type { reading as english } from '../../en/play/reading.ts';

export const reading: Korean<typeof english> = {
  'table.withSeat': '{{gauge}}: {{seat}}',
  'table.ground.fact': '날짜 있는 사실',
  'table.ground.theory': '이론',
  'table.ground.assumption': '설계자의 가정',
  'table.reading.turn': '턴',
  'table.reading.promise': '{{promise}}: {{standing}}',
  'table.reading.joined': '지난 턴에 {{seat}} 동참',
  'table.reading.signed': '지난 턴에 {{seat}} 서명',
  'table.reading.ofSeat': '{{seat}}: {{gauge}}',
  'table.true': '예',
  'table.false': '아니요',
  'table.model': '모형',
};
