import { useEffect } from 'react';
import { useBench } from '../bench/useBench.ts';

/**
 * Ctrl-Z and Ctrl-Y, or Command, for the whole document, wherever the focus is: a field's own undo
 * would know nothing of what the other views did.
 */
export function useUndoKeys(): void {
  const bench = useBench();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const back = key === 'z' && !event.shiftKey;
      const forth = key === 'y' || (key === 'z' && event.shiftKey);
      if (!back && !forth) return;
      event.preventDefault();
      if (back) bench.undo();
      else bench.redo();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [bench]);
}
