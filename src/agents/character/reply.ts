import { draw } from '../../game/index.ts';
import type { AwayCall } from '../../scenario/format/call.ts';
import type { Answer } from '../../scenario/format/gauges.ts';
import type { Reason } from '../reason.ts';
import { ofAnswer } from './motives/answer.ts';
import type { Seen } from './seen.ts';
import type { Temper } from './temper.ts';
import { against, total, weighed } from './weigh.ts';

/** Answers as near as this in weight are settled by a draw. */
const NEAR = 0.05;

/** How a seat answers a call elsewhere, and why. */
export function reply(
  seen: Seen,
  { id, open }: { id: string; open: readonly Answer[] },
  temper: Temper,
): { answer: Answer; reasons: Reason[] } {
  const { match, seat, table } = seen;
  const call = match.scenario.calls[id] as AwayCall;
  const ways = open.map((answer) => ({
    answer,
    reasons: weighed(ofAnswer(seen, id, call, answer), temper),
  }));
  const best = Math.max(...ways.map(({ reasons }) => total(reasons)));
  const near = ways.filter(({ reasons }) => total(reasons) >= best - NEAR);
  const drawn = draw(match.settings.seed, table.turn, `agent:${seat}:call:${id}`);
  const { answer, reasons } = near[Math.floor(drawn * near.length)]!;
  const all = ways.map((way) => way.reasons);
  return { answer, reasons: against(all, reasons) };
}
