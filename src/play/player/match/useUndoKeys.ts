import { useEffect } from 'react';

/** Ctrl+Z or Cmd+Z takes back, except where it takes back letters. */
export function useUndoKeys(undo: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
      const text = typing && !event.target.matches('[type=radio], [type=checkbox], [type=range]');
      const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!wanted || text || !undo) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo]);
}
