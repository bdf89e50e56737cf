import { type RefObject, useLayoutEffect, useState } from 'react';

/** Where a slip lies in the map, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Boxes = ReadonlyMap<string, Box>;

function measure(tree: HTMLElement): Boxes {
  const items = [...tree.querySelectorAll<HTMLElement>('[data-key]')];
  return new Map(
    items.map((item) => {
      const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = item;
      const box = { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
      return [item.dataset.key ?? '', box];
    }),
  );
}

const same = (one: Boxes, other: Boxes): boolean =>
  JSON.stringify([...one]) === JSON.stringify([...other]);

/**
 * Follows the slips of a tree as words and width move them: rows are set to their height, and links
 * are drawn to where they really lie. Measured after every drawing; what lies still draws nothing.
 */
export function useBoxes(tree: RefObject<HTMLElement | null>): Boxes {
  const [boxes, setBoxes] = useState<Boxes>(new Map());
  useLayoutEffect(() => {
    const element = tree.current;
    if (!element) return;
    const again = () =>
      setBoxes((before) => {
        const after = measure(element);
        return same(before, after) ? before : after;
      });
    again();
    const watch = new ResizeObserver(again);
    for (const item of [element, ...element.children]) watch.observe(item);
    return () => watch.disconnect();
  });
  return boxes;
}
