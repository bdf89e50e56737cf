import { useState } from 'react';
import { type Floor, floorAfter, floorIn, type Intervention } from '../../../game/index.ts';
import type { Argument } from '../../../scenario/format/argument.ts';
import { useTable } from '../../player/table/table.ts';

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
  const { debate, raised, floor, interventionsLeft } = view;
  const { state } = playthrough;
  const brought = debate.interventions.flatMap((word) =>
    word.move === 'rebut' ? [word.argument] : [],
  );
  const ready =
    wish && interventionsLeft > 0
      ? { word: wish, floor: floorAfter(match, state, seat, [wish]) }
      : null;
  return {
    onFloor: raised,
    floor,
    untouched: floorIn(match, state, seat, {
      ...debate,
      said: debate.said.filter((id) => !brought.includes(id)),
      interventions: [],
    }),
    ready,
    prepare: setWish,
    say() {
      if (!ready) return;
      setWish(null);
      send({ kind: 'speak', intervention: ready.word });
    },
  };
}
