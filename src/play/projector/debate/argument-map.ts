import type { PlaceShown } from '../../../classroom/protocol/projector-told.ts';
import type { Table } from '../../player/table/table.ts';

/** For or against an option. */
export interface Stand {
  option: string;
  stance: 'for' | 'against';
}

/** What answers an argument: whether it helps it or speaks against it. */
interface Reply {
  id: string;
  stance: 'for' | 'against';
  text: string;
}

export interface Mapped {
  id: string;
  /** The desk that says it; null for one of the class. */
  desk: string | null;
  text: string;
  stands: Stand[];
  /** How many picked or rated it: what more people touched stands higher. */
  weight: number;
  /** The answer that most people touched. */
  reply: Reply | null;
}

/** Everything that speaks for or against an option at a table, each with its strongest answer. */
export function argumentMap(place: PlaceShown, { view, words }: Table): Mapped[] {
  const said = words.turns[view.dilemma.id]!.arguments;
  const options = view.options.map(({ option }) => option.id);
  const picksOf = (id: string) =>
    Object.values(place.picked[id] ?? {}).reduce((sum, each) => sum + each, 0);
  const replies = (target: string): (Reply & { weight: number })[] => [
    ...view.raised.flatMap(({ id, supports, attacks }) => {
      const stance = supports.includes(target)
        ? 'for'
        : attacks.includes(target)
          ? 'against'
          : null;
      const text = said[id]?.claim ?? id;
      return stance ? [{ id, stance, text, weight: picksOf(id) } as const] : [];
    }),
    ...place.arguments
      .filter(({ under }) => under === target)
      .map(({ id, stance, text, ratings }) => ({ id, stance, text, weight: ratings })),
  ];
  const strongest = (target: string): Reply | null =>
    replies(target).sort((a, b) => b.weight - a.weight)[0] ?? null;
  const prepared = view.raised.flatMap(({ id, desk, supports, attacks }): Mapped[] => {
    const stands = options.flatMap((option): Stand[] => {
      if (supports.includes(option)) return [{ option, stance: 'for' }];
      return attacks.includes(option) ? [{ option, stance: 'against' }] : [];
    });
    if (stands.length === 0) return [];
    const text = said[id]?.claim ?? id;
    return [{ id, desk, text, stands, weight: picksOf(id), reply: strongest(id) }];
  });
  const written = place.arguments
    .filter(({ under }) => under === null)
    .map(({ id, option, stance, text, ratings }): Mapped => {
      const stands = [{ option, stance }];
      return { id, desk: null, text, stands, weight: ratings, reply: strongest(id) };
    });
  return [...prepared, ...written].sort((a, b) => b.weight - a.weight);
}
