import type { AwayCall } from '../../../scenario/format/call.ts';
import type { Effect } from '../../../scenario/format/effect.ts';
import type { Answer } from '../../../scenario/format/gauges.ts';
import type { Motive, Reason } from '../../reason.ts';
import type { Seen } from '../seen.ts';
import { CLEAR, feltBy } from './expected.ts';

/** How far an answer keeps the word that the call tests. */
const KEEPS: Readonly<Record<Answer, number>> = { send: 1, less: 0, elsewhere: 0, refuse: -1 };
/** An answer is half of a turn's work on its line. */
const LINE = 0.5;

/** The motive that a gauge speaks to, and whether more of it is better. */
const SPEAKS_TO: Partial<Record<Effect['gauge'], { motive: Motive; sign: 1 | -1 }>> = {
  commitment: { motive: 'abandonment', sign: 1 },
  record: { motive: 'asked', sign: 1 },
  exposure: { motive: 'entrapment', sign: -1 },
  support: { motive: 'support', sign: 1 },
  freedom: { motive: 'freedom', sign: 1 },
  capability: { motive: 'capability', sign: 1 },
  capacity: { motive: 'capacity', sign: 1 },
  reputation: { motive: 'reputation', sign: 1 },
  partnerTies: { motive: 'partnerTies', sign: 1 },
  tie: { motive: 'tie', sign: 1 },
  friction: { motive: 'friction', sign: -1 },
};

/** What an effect of an answer on the seat itself says for giving it. */
function ofEffect(seen: Seen, { gauge, by, seat, with: other }: Effect): Reason[] {
  const spoken = SPEAKS_TO[gauge];
  if (!spoken || (seat !== undefined && seat !== seen.seat)) return [];
  const { motive, sign } = spoken;
  const size = (sign * by) / CLEAR;
  if (other !== undefined) return [{ motive, by: size, about: other }];
  if (motive !== 'abandonment' && motive !== 'entrapment') return [{ motive, by: size }];
  const level = seen.table.world.indices[seen.seat]?.[motive] ?? 0;
  return [{ motive, by: size * feltBy(seen, motive), level }];
}

/** What comes to a government's mind about one answer to a call elsewhere. */
export function ofAnswer(seen: Seen, id: string, call: AwayCall, answer: Answer): Reason[] {
  const { promises } = seen.match.scenario;
  const tested = Object.keys(promises).filter(
    (each) => promises[each]!.test === id && seen.table.world.promises[each] === 'open',
  );
  const { leans, effects } = call.answers[answer];
  return [
    { motive: leans, by: LINE },
    ...tested.map((about): Reason => ({ motive: 'promise', by: KEEPS[answer], about })),
    ...effects.flatMap((effect) => ofEffect(seen, effect)),
  ];
}
