import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Box } from '../layout/arrange.ts';
import { isDirection, neighbour } from '../layout/neighbour.ts';

export interface Walk {
  boxes: ReadonlyMap<string, Box>;
  current: string | null;
  choose(id: string): void;
  open(): void;
  rename(id: string): void;
  remove(id: string): void;
  /** Keys of one map alone. */
  also?(key: string, id: string): (() => void) | null;
}

/** Keys of the map. The focus goes with the chosen part. */
export function useWalk(map: RefObject<HTMLElement | null>, walk: Walk) {
  const { boxes, current } = walk;
  const following = useRef(false);
  useEffect(() => {
    if (!following.current || current === null) return;
    following.current = false;
    map.current
      ?.querySelector<HTMLElement>(`[data-node="${CSS.escape(current)}"]`)
      ?.focus({ preventScroll: true });
  }, [current, map]);

  const go = (id: string | null | undefined): void => {
    if (!id) return;
    following.current = true;
    walk.choose(id);
  };
  const actOf = (key: string, on: string): (() => void) | null => {
    if (isDirection(key)) return () => go(neighbour(boxes, on, key));
    switch (key) {
      case 'Home':
        return () => go([...boxes.keys()][0]);
      case 'End':
        return () => go([...boxes.keys()].at(-1));
      case 'Enter':
        return walk.open;
      case 'F2':
        return () => walk.rename(on);
      case 'Delete':
        return () => {
          following.current = true;
          walk.remove(on);
        };
      default:
        return walk.also?.(key, on) ?? null;
    }
  };
  return (event: KeyboardEvent<HTMLElement>): void => {
    const on = (event.target as HTMLElement).closest<HTMLElement>('[data-node]')?.dataset.node;
    if (on === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actOf(event.key, on);
    if (!act) return;
    event.preventDefault();
    act();
  };
}
