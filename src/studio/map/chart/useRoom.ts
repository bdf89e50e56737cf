import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, and how large a letter is against the usual 16 px; nothing before it is seen. */
export function useRoom(
  element: RefObject<HTMLElement | null>,
): { width: number; scale: number } | null {
  const [room, setRoom] = useState<{ width: number; scale: number } | null>(null);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setRoom({ width: watched.clientWidth, scale });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(watched);
    return () => watch.disconnect();
  }, [element]);
  return room;
}
