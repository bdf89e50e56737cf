import { useState } from 'react';
import { PANES, type PaneName } from './panes.ts';
import type { Showing } from './showing.ts';
import { VIEWS, type ViewName } from './views.ts';

interface Shown {
  view: ViewName;
  pane: PaneName | null;
}

const KEY = 'hub-and-spokes-studio-shown';
const FIRST: Shown = { view: Object.keys(VIEWS)[0] as ViewName, pane: null };

const isView = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);
const isPane = (name: string): name is PaneName => Object.hasOwn(PANES, name);

/** What stood open last in this browser, as far as it is still there. */
function shownLast(): Shown {
  try {
    const { view, pane } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Shown>;
    return {
      view: view && isView(view) ? view : FIRST.view,
      pane: pane && isPane(pane) ? pane : FIRST.pane,
    };
  } catch {
    return FIRST;
  }
}

/** Which view and which pane stand open. */
export function useShown() {
  const [shown, setShown] = useState(shownLast);
  const set = (next: Shown) => {
    setShown(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing opens the first view next time.
    }
  };
  const show = (view: ViewName) => set({ ...shown, view });
  const open = (pane: PaneName | null) => set({ ...shown, pane });
  const byName: Showing = {
    view: (name) => isView(name) && show(name),
    pane: (name) => (name === null || isPane(name)) && open(name),
  };
  return { ...shown, show, open, byName };
}
