import { createContext, useContext } from 'react';
import type { Names } from '../useStory.ts';
import type { Debate, Point } from './debate.ts';
import type { Workings } from './strengths.ts';

/** What the slips of the map of arguments share. */
export interface DebateMapState {
  debate: Debate;
  names: Names;
  workings: Workings;
  chosen: string | null;
  current: string | null;
  /** The argument that is about to be linked. */
  marked: string | null;
  choose(point: Point): void;
}

export const DebateMapContext = createContext<DebateMapState | null>(null);

export function useDebateMap(): DebateMapState {
  const state = useContext(DebateMapContext);
  if (!state) throw new Error('a slip stands outside of the map of arguments');
  return state;
}
