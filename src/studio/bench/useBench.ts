import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Files } from '../document/files.ts';
import type { Place } from '../document/step.ts';
import type { Bench, BenchState } from './bench.ts';

export const BenchContext = createContext<Bench | null>(null);

/** The workbench of this page: to change the document. */
export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('a part of the studio stands outside of its workbench');
  return bench;
}

/** A part of what is on the workbench; drawn again when that part is another one. */
export function useBenchState<Part>(part: (state: BenchState) => Part): Part {
  const bench = useBench();
  return useSyncExternalStore(bench.subscribe, () => part(bench.get()));
}

export const useFiles = (): Files => useBenchState(({ history }) => history.files);

export const usePlace = (): Place => useBenchState(({ place }) => place);
