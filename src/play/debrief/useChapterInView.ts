import { useEffect, useState } from 'react';
import type { ChapterId } from './chapters.ts';

/** Share of the window's height at which the eye reads: the chapter that lies there is the current one. */
const READING_LINE = 0.3;

/** The chapter that is being read; null above the first. */
export function useChapterInView(ids: readonly ChapterId[]): ChapterId | null {
  const [current, setCurrent] = useState<ChapterId | null>(null);
  const all = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const line = innerHeight * READING_LINE;
      const above = [...document.querySelectorAll<HTMLElement>('[data-chapter]')].filter(
        (chapter) => chapter.getBoundingClientRect().top <= line,
      );
      const last = above.at(-1)?.dataset.chapter;
      setCurrent((all.split(' ') as ChapterId[]).find((id) => id === last) ?? null);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [all]);
  return current;
}
