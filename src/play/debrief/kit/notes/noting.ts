import { createContext, useContext } from 'react';
import type { Notes } from './notes.ts';
import type { Keeping } from './useNotes.ts';

/** The notes to this match, and the way to change them. */
export interface Noting {
  notes: Notes;
  change(to: (before: Notes) => Notes): void;
  keeping: Keeping;
}

export const NotingContext = createContext<Noting | null>(null);

export function useNoting(): Noting {
  const noting = useContext(NotingContext);
  if (!noting) throw new Error('a part of the kit stands outside of its notes');
  return noting;
}
