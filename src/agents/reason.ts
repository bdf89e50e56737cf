/** What can move a government, by name; the words of `agents` say each for and against. */
export type Motive =
  // The fears and goods that it expects of an option.
  | 'abandonment'
  | 'umbrellaDoubt'
  | 'entrapment'
  | 'support'
  | 'freedom'
  | 'capability'
  | 'capacity'
  | 'reputation'
  | 'partnerTies'
  | 'upheaval'
  // What the hub worries about.
  | 'burden'
  | 'control'
  | 'credibility'
  | 'voices'
  // The line that the option belongs to, and who speaks for it.
  | 'bilateral'
  | 'independent'
  | 'multilateral'
  | 'asked'
  | 'mandate'
  | 'lean'
  | 'own'
  | 'intends'
  // Its word, given and to be given.
  | 'promise'
  | 'binding'
  // The company that it would keep.
  | 'worked'
  | 'tie'
  | 'friction';

/** One reason for or against what a seat did. */
export interface Reason {
  motive: Motive;
  /** Above 0 it spoke for what was done, below 0 against; the larger, the more. */
  by: number;
  /** The motive repels it: what speaks for less of it speaks for the choice. */
  averse?: true;
  /** Which seat, promise or reason of the scenario it is about. */
  about?: string;
  /** The level that it was read from, in [0, 1]. */
  level?: number;
  /** Of a fear: how high the other one stood. */
  beside?: number;
}

/** How a choice came about once the reasons were weighed. */
export type Settled =
  /** No other option was open. */
  | { how: 'only' }
  | { how: 'weight' }
  /** Another option weighed almost as much: a named draw settled it. */
  | { how: 'close'; beside: string }
  /** Drawn, the likelier the stronger it leaned; `share` is how likely this option was. */
  | { how: 'drawn'; share: number }
  /** What history did. */
  | { how: 'history' }
  /** It follows a line whatever speaks against it. */
  | { how: 'line' }
  /** Chosen by another hand; the reasons are those that the scenario gives it. */
  | { how: 'given' };
