import { useSyncExternalStore } from 'react';

// Paper is narrow and yet shows what a wide screen does: a tab that is not open cannot be printed.
const roomy = matchMedia('print, (min-width: 1100px)');

function subscribe(changed: () => void): () => void {
  roomy.addEventListener('change', changed);
  return () => roomy.removeEventListener('change', changed);
}

/** Whether three columns fit: the same width as in the style sheet. */
export const useRoomy = (): boolean => useSyncExternalStore(subscribe, () => roomy.matches);
