import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 719px)');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/** Whether the page is as narrow as a phone: the same width as in the style sheets. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
