import { useMemo, useState } from 'react';
import { useNarrow } from '../player/frame/useNarrow.ts';
import { type ChapterId, isFolded } from './chapters.ts';
import type { OpenChapters } from './open-chapters.ts';

/** Chapters as they are folded by hand; a chapter that one turns to opens by itself. */
export function useChapterFolds(): OpenChapters {
  const narrow = useNarrow();
  const [turned, setTurned] = useState<Partial<Record<ChapterId, boolean>>>({});
  return useMemo(() => {
    const fold = (id: ChapterId, open: boolean) =>
      setTurned((before) => ({ ...before, [id]: open }));
    return {
      isOpen: (id) => turned[id] ?? !isFolded(id, narrow),
      folds: (id) => isFolded(id, narrow),
      fold,
      turnTo(id) {
        fold(id, true);
        // Not by the address: behind its # a replay carries the whole record.
        const heading = document.getElementById(id);
        heading?.scrollIntoView();
        heading?.focus({ preventScroll: true });
      },
    };
  }, [turned, narrow]);
}
