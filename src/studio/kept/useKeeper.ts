import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Keeper, Keeping } from './keeper.ts';

export const KeeperContext = createContext<Keeper | null>(null);

/** Whether the document on the workbench is kept. */
export function useKeeping(): Keeping {
  const keeper = useContext(KeeperContext);
  if (!keeper) throw new Error('a part of the studio stands outside of its keeper');
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}
