import { useState } from 'react';
import { type Floor, floorAfter, type View } from '../../../game/index.ts';
import type { Argument } from '../../../scenario/format/argument.ts';
import { useTable } from '../../player/table/table.ts';

export type Intervention = View['said'][number];

/** The floor as the panel shows it, and the word that lies ready but is not said yet. */
export interface Debating {
  /** Everything that has been said, by the desks and by the player. */
  onFloor: Argument[];
  floor: Floor;
  /** As it would stand without the player's word. */
  untouched: Floor;
  /** The word that is ready, and the floor as it would be with it. */
  ready: { word: Intervention; floor: Floor } | null;
  prepare(word: Intervention | null): void;
  say(): void;
}

export function useDebating(): Debating {
  const { match, seat, view, playthrough, send } = useTable();
  const [wish, setWish] = useState<Intervention | null>(null);
  const { said, raised, hand, floor, interventionsLeft } = view;
  const after = (words: readonly Intervention[]) =>
    floorAfter(match, playthrough.state, seat, words);
  const brought = hand.filter(({ id }) =>
    said.some(({ move, argument }) => move === 'rebut' && argument === id),
  );
  const ready =
    wish && interventionsLeft > 0 ? { word: wish, floor: after([...said, wish]) } : null;
  return {
    onFloor: [...raised, ...brought],
    floor,
    untouched: said.length > 0 ? after([]) : floor,
    ready,
    prepare: setWish,
    say() {
      if (!ready) return;
      setWish(null);
      send({ kind: 'speak', ...ready.word });
    },
  };
}
