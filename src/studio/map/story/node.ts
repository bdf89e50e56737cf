import type { Strategy } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';

export type NodeKind =
  /** What is owed when the match begins. */
  | 'start'
  | 'turn'
  /** The options of one seat in one turn. */
  | 'seat'
  | 'option'
  | 'call'
  | 'event'
  /** The endings of one capital, in the order in which they are asked. */
  | 'outlook'
  | 'ending';

/** A part of a scenario that has a place on the map. */
export interface StoryNode {
  /** Its parts in order, items of lists by their id: it outlives a change of order. */
  id: string;
  kind: NodeKind;
  /** Its id as the author wrote it; empty where there is none yet. */
  name: string;
  /** Where it stands in the structure. */
  path: Path;
  /** Where its words stand in a words file; nothing for what has no words of its own. */
  words: Path | null;
  /** The sheet or the seat in which it lies. */
  parent: string | null;
  seat: string | null;
  /** The turns in which it may come, counted from 0. Nothing known: empty. */
  turns: readonly number[];
  /** Its strategies, the largest share first. */
  strategies: readonly Strategy[];
  date: string;
}

export type LinkKind =
  /** One turn follows another. */
  | 'then'
  /** A call or event may come at the end of a turn. */
  | 'comes'
  /** An option gives a promise that a call tests. */
  | 'promise'
  /** A flag is set here and read there. */
  | 'flag'
  /** How a call was answered is read there. */
  | 'answer'
  /** What became of a promise is read there. */
  | 'became'
  /** Whether an event happened is read there. */
  | 'happened';

/** What leads from one part to another, and where that is written. */
export interface StoryLink {
  id: string;
  kind: LinkKind;
  from: string;
  to: string;
  /** The promise, flag, call or event that makes the link; empty for what needs none. */
  by: string;
  path: Path;
}

export interface Story {
  nodes: readonly StoryNode[];
  links: readonly StoryLink[];
  /** True where the document holds more than a map can show. */
  cut: boolean;
}
