import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Arrangement, Box } from '../layout/arrange.ts';

/** Px that a part keeps from the edge of the window when it is brought into view. */
const MARGIN = 40;
const EDGE = 8;
/** Px at the right in which the tools stand. */
const TOOLS = 60;

/** Whoever asked for calm gets it. */
const moveFor = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240);

/** How far a stretch must be moved to lie in a window; its beginning counts more than its end. */
const shift = (from: number, long: number, window: number): number => {
  if (from < MARGIN) return MARGIN - from;
  const over = from + long + MARGIN - window;
  return over > 0 ? -Math.min(over, from - MARGIN) : 0;
};

/** Moves the map: to a part just as far as is needed, to the whole, back to the size of reading. */
export function useViewport({ width }: Arrangement) {
  const flow = useReactFlow();
  const store = useStoreApi();
  const show = useCallback(
    (box: Box, duration = moveFor()) => {
      const { width: wide, height: high } = store.getState();
      const { x, y, zoom } = flow.getViewport();
      const dx = shift(box.x * zoom + x, box.width * zoom, wide);
      const dy = shift(box.y * zoom + y, Math.min(box.height * zoom, high), high);
      if (dx !== 0 || dy !== 0) flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration });
    },
    [flow, store],
  );
  /** At the size at which it is read, with a part in the upper third. */
  const read = useCallback(
    (box: Box | undefined, duration = moveFor()) => {
      const { width: wide, height: high } = store.getState();
      const x = Math.max(EDGE, (wide - TOOLS - width) / 2);
      const y = box ? Math.min(24, high / 3 - box.y) : 24;
      flow.setViewport({ x, y, zoom: 1 }, { duration });
    },
    [flow, store, width],
  );
  const whole = useCallback(() => flow.fitView({ duration: moveFor(), padding: 0.04 }), [flow]);
  const zoom = useCallback(
    (by: number) => flow.zoomTo(flow.getZoom() * by, { duration: moveFor() }),
    [flow],
  );
  return { show, read, whole, zoom };
}

/** Brings the chosen part into view when another one is chosen, in whatever view, and when it moves. */
export function useFollow(
  chosen: Box | undefined,
  id: string | null,
  { show, read }: Pick<ReturnType<typeof useViewport>, 'show' | 'read'>,
): void {
  const begun = useRef(false);
  const box = useRef(chosen);
  box.current = chosen;
  const where = chosen ? `${chosen.x} ${chosen.y}` : '';
  // A part that is merely drawn again does not move the map: its author may be looking elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id and the place say when.
  useEffect(() => {
    if (!begun.current) read(box.current, 0);
    else if (box.current) show(box.current);
    begun.current = true;
  }, [id, where]);
}
