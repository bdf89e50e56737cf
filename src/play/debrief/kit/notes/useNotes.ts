import { useCallback, useEffect, useRef, useState } from 'react';
import { blankNotes, type Notes } from './notes.ts';
import { findNotes, keepNotes } from './notes-store.ts';

/** Whether what was written has reached the disk of this browser. */
export type Keeping = 'kept' | 'keeping' | 'unkept';

/** What a person writes to one match, kept with every stroke; null while it is being opened. */
export function useNotes(match: string) {
  const [notes, setNotes] = useState<Notes | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const newest = useRef<Notes | null>(null);
  const writing = useRef(false);

  useEffect(() => {
    let left = false;
    const open = (found: Notes | null) => {
      if (left) return;
      newest.current = found ?? blankNotes();
      setNotes(newest.current);
    };
    findNotes(match).then(open, () => {
      open(null);
      setKeeping('unkept');
    });
    return () => {
      left = true;
    };
  }, [match]);

  const change = useCallback(
    (to: (before: Notes) => Notes) => {
      if (!newest.current) return;
      newest.current = to(newest.current);
      setNotes(newest.current);
      // While one is being written, only the newest of those that come waits.
      if (writing.current) return;
      const write = async () => {
        writing.current = true;
        setKeeping('keeping');
        try {
          for (let kept: Notes | null = null; newest.current && kept !== newest.current; ) {
            kept = newest.current;
            await keepNotes(match, kept);
          }
          setKeeping('kept');
        } catch {
          setKeeping('unkept');
        } finally {
          writing.current = false;
        }
      };
      void write();
    },
    [match],
  );

  return { notes, change, keeping };
}
