import type { Reason } from '../../reason.ts';
import type { Idea } from '../idea.ts';
import type { Seen } from '../seen.ts';

/** What a seat's word says of an option: promises that it works towards, and new ones that bind. */
export function ofWord({ match, seat, table: { world } }: Seen, { option }: Idea): Reason[] {
  const { promises, hub } = match.scenario;
  const owed = Object.keys(promises).filter(
    (id) => promises[id]!.from === seat && world.promises[id] === 'open',
  );
  const given = option.makes.filter((id) => promises[id]?.from === seat && !(id in world.promises));
  return [
    ...owed.map((id): Reason => {
      const line = promises[id]!.to === hub ? 'bilateral' : 'multilateral';
      return { motive: 'promise', by: option.effort[line], about: id };
    }),
    ...given.map((id): Reason => ({ motive: 'binding', by: -1, about: id })),
  ];
}
