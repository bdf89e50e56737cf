import type { PlaceShown } from '../../../classroom/protocol/projector-told.ts';
import type { Table } from '../../player/table/table.ts';

export interface Shown {
  id: string;
  stance: 'for' | 'against';
  text: string;
  /** Who wrote it; null for a desk's argument. */
  author: string | null;
  /** How many picked or rated it: what more people touched stands higher. */
  weight: number;
}

/** Everything that speaks for or against an option at a table, what most people touched first. */
export function argumentsFor(place: PlaceShown, { view, words }: Table, option: string): Shown[] {
  const said = words.turns[view.dilemma.id]!.arguments;
  const prepared = view.raised.flatMap(({ id, supports, attacks }): Shown[] => {
    const stance = supports.includes(option) ? 'for' : attacks.includes(option) ? 'against' : null;
    if (!stance) return [];
    const picks = Object.values(place.picked[id] ?? {});
    const weight = picks.reduce((sum, each) => sum + each, 0);
    return [{ id, stance, text: said[id]?.claim ?? id, author: null, weight }];
  });
  const written = place.arguments.flatMap((each): Shown[] =>
    each.option === option
      ? [
          {
            ...{ id: each.id, stance: each.stance, text: each.text },
            ...{ author: each.author ?? '', weight: each.ratings },
          },
        ]
      : [],
  );
  return [...prepared, ...written].sort((a, b) => b.weight - a.weight);
}
