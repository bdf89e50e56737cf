import { createContext, useContext } from 'react';
import type { Box } from '../layout/arrange.ts';
import type { Story, StoryLink, StoryNode } from '../story/node.ts';
import type { Names } from '../useStory.ts';

/** What the parts of the picture share. */
export interface StoryMapState {
  story: Story;
  names: Names;
  boxes: ReadonlyMap<string, Box>;
  /** The part that all views show, or the nearest one that is not folded away. */
  chosen: string | null;
  /** The part that the Tab key reaches. */
  current: string | null;
  /** Links of the chosen part, by the part at the other end. */
  ties: ReadonlyMap<string, readonly StoryLink[]>;
  complaints: ReadonlyMap<string, number>;
  /** Parts that are not what is being looked for. */
  dimmed: ReadonlySet<string>;
  isOpen(seat: StoryNode): boolean;
  choose(id: string): void;
  fold(seat: string): void;
  renaming: string | null;
  rename(id: string | null): void;
  retitle(node: StoryNode, title: string): void;
}

export const StoryMapContext = createContext<StoryMapState | null>(null);

export function useStoryMap(): StoryMapState {
  const state = useContext(StoryMapContext);
  if (!state) throw new Error('a part of the map stands outside of it');
  return state;
}
