import { useState } from 'react';
import {
  apply,
  type Floor,
  type Intervention,
  type View,
  view as viewOf,
} from '../../../game/index.ts';
import type { Argument } from '../../../scenario/format/argument.ts';
import { useTable } from '../../player/table/table.ts';

/** What a word would bring, before anybody answers it. */
type Foreseen = Pick<View, 'floor' | 'audiences'> & { word: Intervention };

/** The floor as the panel shows it, and the word that lies ready but is not said yet. */
export interface Debating {
  /** Everything that lies on the table, said by the desks and by the player. */
  onTable: Argument[];
  floor: Floor;
  /** Mandates in the ears of the cabinet: as they stand, and without the player's words. */
  mandate: Record<string, number>;
  untouched: Record<string, number>;
  ready: Foreseen | null;
  /** True if this word lies ready; what is asked for again is put away. */
  isReady(word: Intervention): boolean;
  prepare(word: Intervention | null): void;
  say(): void;
}

const same = (one: Intervention, other: Intervention): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export function useDebating(): Debating {
  const { match, seat, view, playthrough, send } = useTable();
  const [wish, setWish] = useState<Intervention | null>(null);
  const { debate, raised, floor, interventionsLeft } = view;
  const { state } = playthrough;
  const brought = debate.interventions.flatMap((word) =>
    word.move === 'rebut' ? [word.argument] : [],
  );
  const unsaid = {
    ...debate,
    said: debate.said.filter((id) => !brought.includes(id)),
    interventions: [],
  };
  const silent = { ...state, debates: { ...state.debates, [seat]: unsaid } };
  const foresee = (word: Intervention): Foreseen => {
    const said = apply(state, { kind: 'spoke', seat, intervention: word });
    return { word, ...viewOf(match, said, seat) };
  };
  const ready = wish && interventionsLeft > 0 ? foresee(wish) : null;
  const isReady = (word: Intervention) => ready !== null && same(ready.word, word);
  return {
    onTable: raised,
    floor,
    mandate: view.audiences.cabinet,
    untouched: viewOf(match, silent, seat).audiences.cabinet,
    ready,
    isReady,
    prepare: (word) => setWish(word && isReady(word) ? null : word),
    say() {
      if (!ready) return;
      setWish(null);
      send({ kind: 'speak', intervention: ready.word });
    },
  };
}
