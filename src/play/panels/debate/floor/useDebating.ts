import { useState } from 'react';
import { apply, type Intervention, view as viewOf, workingsOf } from '../../../../game/index.ts';
import { useTable } from '../../../player/table/table.ts';
import { minutesOf } from '../cabinet/minutes.ts';
import type { Debating, Foreseen, Move } from './debating.ts';

/** Whether an argument may be the subject of a move: lies on the table, and was not yet so spoken of. */
export function mayBe(
  { debate, raised }: ReturnType<typeof viewOf>,
  move: 'endorse' | 'question',
  argument: string,
): boolean {
  const again = debate.interventions.some(
    (word) => word.move === move && word.argument === argument,
  );
  return !again && raised.some(({ id }) => id === argument);
}

export function useDebating(): Debating {
  const { match, seat, view, playthrough, send } = useTable();
  const { debate, raised, interventionsLeft } = view;
  const { state } = playthrough;
  const leading = [...view.options].sort((a, b) => b.mandate - a.mandate)[0];
  const [inQuestion, ask] = useState(leading?.option.id ?? '');
  const [inHand, setInHand] = useState<string | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const [wish, setWish] = useState<Intervention | null>(null);

  const foresee = (word: Intervention): Foreseen => {
    const said = apply(state, { kind: 'spoke', seat, intervention: word });
    return { word, ...viewOf(match, said, seat), workings: workingsOf(match, said, seat) };
  };
  const pointing = (which: Move | null, at: string | null) => {
    if (which !== 'endorse' && which !== 'question') return;
    setWish(at !== null && mayBe(view, which, at) ? { move: which, argument: at } : null);
  };
  const brought = debate.interventions.flatMap((word) =>
    word.move === 'rebut' ? [word.argument] : [],
  );
  const unsaid = {
    ...debate,
    said: debate.said.filter((id) => !brought.includes(id)),
    interventions: [],
  };
  const silent = { ...state, debates: { ...state.debates, [seat]: unsaid } };
  const lastRound = minutesOf(playthrough, seat).slice(1).at(-1) ?? [];
  return {
    inQuestion,
    ask,
    inHand,
    take(id) {
      setInHand(id);
      pointing(move, id);
    },
    onTable: raised,
    workings: workingsOf(match, state, seat),
    untouched: viewOf(match, silent, seat),
    fresh: lastRound.flatMap((entry) => (entry.kind === 'said' ? [entry.argument] : [])),
    move,
    begin(next) {
      setMove(next);
      setWish(null);
      pointing(next, inHand);
    },
    ready: wish && interventionsLeft > 0 ? foresee(wish) : null,
    prepare: setWish,
    say() {
      if (!wish) return;
      setWish(null);
      setMove(null);
      send({ kind: 'speak', intervention: wish });
    },
  };
}
