import { useEffect } from 'react';
import { settleDrafts } from './waiting.ts';

/** What is being typed is in the document before an undo looks at it, and before the page goes. */
export function useSettling(): void {
  useEffect(() => {
    const pressed = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) settleDrafts();
    };
    // On the way down: whoever undoes listens on the way up.
    addEventListener('keydown', pressed, true);
    addEventListener('pagehide', settleDrafts);
    document.addEventListener('visibilitychange', settleDrafts);
    return () => {
      removeEventListener('keydown', pressed, true);
      removeEventListener('pagehide', settleDrafts);
      document.removeEventListener('visibilitychange', settleDrafts);
    };
  }, []);
}
