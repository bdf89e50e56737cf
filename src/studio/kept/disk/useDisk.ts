import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Disk, DiskState } from './disk.ts';

export const DiskContext = createContext<Disk | null>(null);

/** The folder in which the document on the workbench is kept too. */
export function useDisk(): [DiskState, Disk] {
  const disk = useContext(DiskContext);
  if (!disk) throw new Error('a part of the studio stands outside of its disk');
  return [useSyncExternalStore(disk.subscribe, disk.get), disk];
}
