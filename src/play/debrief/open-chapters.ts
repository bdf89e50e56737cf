import { createContext, useContext } from 'react';
import type { ChapterId } from './chapters.ts';

/** Which chapters lie open, and the ways to turn to one. */
export interface OpenChapters {
  isOpen(id: ChapterId): boolean;
  /** Whether it can be folded away here. */
  folds(id: ChapterId): boolean;
  fold(id: ChapterId, open: boolean): void;
  /** Opens a chapter and goes to its heading. */
  turnTo(id: ChapterId): void;
}

export const OpenChaptersContext = createContext<OpenChapters | null>(null);

export function useOpenChapters(): OpenChapters {
  const chapters = useContext(OpenChaptersContext);
  if (!chapters) throw new Error('a chapter stands outside of the debrief');
  return chapters;
}
