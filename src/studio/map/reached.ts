import { createContext, useContext } from 'react';

/** How often each part was reached when the scenario was played many times: shares by part of the map. */
export type Reached = ReadonlyMap<string, number>;

export const ReachedContext = createContext<Reached | null>(null);

export const useReached = (): Reached | null => useContext(ReachedContext);
