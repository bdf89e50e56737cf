import { createContext, useContext } from 'react';
import type { Ballot } from '../../../classroom/protocol/member-command.ts';
import type { Command, Match, Playthrough, Report, View, World } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';

/** What the world answered in one turn. */
export interface Answered {
  report: Report;
  /** The world after it. */
  world: World;
}

/** Everything that the panels show and all that they may do. */
export interface Table {
  match: Match;
  /** The seat of the person at this screen. */
  seat: string;
  view: View;
  playthrough: Playthrough;
  /**
   * Set where this person is one of a class: what the seat may know was told, without what options
   * do, so nothing can be reckoned anew. `numbers`: whether those behind a preview may be opened.
   * `ballot`: the vote that this person has cast in this turn.
   */
  told?: { numbers: boolean; ballot: Ballot | null };
  /** The answers of the world so far, oldest first; the last is this turn's once it is there. */
  answered: Answered[];
  /** Words of the scenario in the language of the page. */
  words: Words;
  /** Sends a command of this seat; a refusal is shown by the frame, never lost. */
  send(command: Command): void;
  undo: (() => void) | null;
}

export const TableContext = createContext<Table | null>(null);

/** The table at which this panel sits. */
export function useTable(): Table {
  const table = useContext(TableContext);
  if (!table) throw new Error('a panel of the match stands outside of its table');
  return table;
}
