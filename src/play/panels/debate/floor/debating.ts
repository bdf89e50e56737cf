import { createContext, useContext } from 'react';
import type { Intervention, View, Working } from '../../../../game/index.ts';
import type { Argument } from '../../../../scenario/format/argument.ts';

export type Move = Intervention['move'];

/** What a word would bring, before anybody answers it. */
export type Foreseen = Pick<View, 'floor' | 'audiences'> & {
  word: Intervention;
  workings: Record<string, Working>;
};

/** The floor as the panel shows it, what is pointed at, and the word that lies ready but is not said yet. */
export interface Debating {
  /** The option whose case is heard. */
  inQuestion: string;
  ask(option: string): void;
  /** What the sheet below the map tells of: an argument or an option. */
  inHand: string | null;
  take(id: string | null): void;
  /** Everything that lies on the table. */
  onTable: readonly Argument[];
  workings: Record<string, Working>;
  /** Strengths and mandates as they would stand without the player's words. */
  untouched: Pick<View, 'floor' | 'audiences'>;
  /** What was said in the last round. */
  fresh: readonly string[];
  /** The player's move that is being made. */
  move: Move | null;
  begin(move: Move | null): void;
  ready: Foreseen | null;
  prepare(word: Intervention | null): void;
  say(): void;
}

export const DebatingContext = createContext<Debating | null>(null);

export function useDebate(): Debating {
  const debating = useContext(DebatingContext);
  if (!debating) throw new Error('a part of the debate stands outside of it');
  return debating;
}
