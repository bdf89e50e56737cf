import { createContext, useContext } from 'react';

/** Opens another view or pane of the same document; does nothing where there is none of that name. */
export interface Showing {
  view(name: string): unknown;
  /** Nothing: takes away the one that is open. */
  pane(name: string | null): unknown;
}

export const ShowingContext = createContext<Showing>({ view: () => {}, pane: () => {} });

export const useShowing = (): Showing => useContext(ShowingContext);
