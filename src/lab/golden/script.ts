import type { Alterations, Command, Settings } from '../../game/index.ts';

/** How a match is played again and again: from where, under what, and what its one person says. */
export interface Script extends Pick<Settings, 'seed' | 'tension'> {
  seat: string;
  /** The agents of other seats, where one other than the scenario's own reasons was wished for. */
  agents: Readonly<Record<string, string>>;
  /** Id of the turn with which it begins; before it, history is played. */
  begins: string;
  /** What is set to another value when it begins. */
  altered: Alterations;
  /** Without those that only lead on to the debate and to the decision: they go without saying. */
  commands: readonly Command[];
}
