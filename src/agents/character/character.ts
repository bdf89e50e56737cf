import { draw, nearestFrame, type OptionView } from '../../game/index.ts';
import type { Agent } from '../agent.ts';
import type { Reason, Settled } from '../reason.ts';
import type { Idea } from './idea.ts';
import { ofCompany } from './motives/company.ts';
import { ofHub, ofSpoke } from './motives/expected.ts';
import { ofLine, ofScenario, ofVoices } from './motives/line.ts';
import { ofWord } from './motives/word.ts';
import { prospectOf } from './prospect.ts';
import { reply } from './reply.ts';
import { type Seen, seenBy } from './seen.ts';
import { signing } from './sign.ts';
import type { Temper } from './temper.ts';
import { against, total, weighed } from './weigh.ts';

/** Options as near as this in weight are settled by a draw. */
const NEAR = 0.1;

function ideaOf(seen: Seen, { option, mandate }: OptionView, temper: Temper): Idea {
  const wanted = seen.table.declaredFrame ?? temper.frame;
  const frame = wanted === null ? option.frames[0]! : nearestFrame(option.frames, wanted);
  const signs = option.signs && seen.table.dilemma.proposal !== undefined;
  const expected = prospectOf(seen, option, { frame, signs }, temper.trust);
  return { option, mandate, frame, expected };
}

/** Everything that comes to a government's mind about an option, unweighed. */
function thoughtsOf(seen: Seen, idea: Idea): Reason[] {
  const { seat, match, table } = seen;
  const hub = match.scenario.seats[seat]!.kind === 'hub';
  const work = idea.option.effort.multilateral;
  return [
    ...(seat in table.world.spokes ? ofSpoke(seen, idea) : []),
    ...(hub ? [...ofHub(seen, idea), ...ofVoices(seen, idea)] : []),
    ...ofLine(seen, idea),
    ...ofScenario(seen, idea),
    ...ofWord(seen, idea),
    ...ofCompany(seen.bonds).map((reason) => ({ ...reason, by: reason.by * work })),
  ];
}

/** The heaviest option; where others weigh almost as much, a named draw settles it. */
function settle(
  { match, seat, table }: Seen,
  ideas: readonly Idea[],
  weights: readonly number[],
): { at: number; settled: Settled } {
  const order = ideas.map((_, at) => at).sort((one, other) => weights[other]! - weights[one]!);
  const [first, second] = order as [number, number | undefined];
  if (second === undefined) return { at: first, settled: { how: 'only' } };
  if (weights[first]! - weights[second]! >= NEAR) return { at: first, settled: { how: 'weight' } };
  const drawn = draw(match.settings.seed, table.turn, `agent:${seat}:option`);
  const [at, beside] = drawn < 0.5 ? [first, second] : [second, first];
  return { at, settled: { how: 'close', beside: ideas[beside]!.option.id } };
}

/**
 * A government with a character: it weighs each open option by its motives and takes the
 * heaviest. It knows what its seat's view shows and nothing else.
 */
export function character(temper: Temper): Agent {
  return (match, state, seat) => {
    const seen = seenBy(match, state, seat);
    const { options, calls } = seen.table;
    const open = options.filter(({ closed }) => closed === null);
    const ideas = (open.length > 0 ? open : options).map((each) => ideaOf(seen, each, temper));
    const reasons = ideas.map((idea) => weighed(thoughtsOf(seen, idea), temper));
    const { at, settled } = settle(seen, ideas, reasons.map(total));
    const { option, frame } = ideas[at]!;
    const signature = signing(seen, option, temper);
    const replies = calls.map((call) => [call.id, reply(seen, call, temper)] as const);
    return {
      command: {
        kind: 'choose',
        option: option.id,
        frame,
        signs: signature.signs,
        answers: Object.fromEntries(replies.map(([id, { answer }]) => [id, answer])),
      },
      reasons: against(reasons, reasons[at]!),
      signing: signature.reasons,
      answering: Object.fromEntries(replies.map(([id, { reasons: why }]) => [id, why])),
      settled,
    };
  };
}
