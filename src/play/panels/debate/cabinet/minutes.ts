import type { Intervention, Playthrough } from '../../../../game/index.ts';

/** Something that was said, by a desk or by the player. */
export type Entry =
  | { kind: 'said'; argument: string }
  | { kind: 'gaveUp'; argument: string }
  | { kind: 'word'; word: Intervention };

/** What was said in this debate, round by round; each round begins with whatever set it off. */
export function minutesOf({ steps, state }: Playthrough, seat: string): Entry[][] {
  return steps
    .filter(({ turn }) => turn === state.turn)
    .map(({ events }) =>
      events.flatMap((event): Entry[] => {
        if (event.kind === 'spoke' && event.seat === seat) {
          return [{ kind: 'word', word: event.intervention }];
        }
        if (event.kind !== 'replied' || event.seat !== seat) return [];
        return [
          ...event.said.map((argument): Entry => ({ kind: 'said', argument })),
          ...event.conceded.map((argument): Entry => ({ kind: 'gaveUp', argument })),
        ];
      }),
    )
    .filter((round) => round.length > 0);
}
