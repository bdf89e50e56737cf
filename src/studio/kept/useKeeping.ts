import { useEffect, useState } from 'react';
import { useBench } from '../bench/useBench.ts';
import { titleOf } from '../document/title.ts';
import { keepDocument } from './documents.ts';

export type Keeping = 'saved' | 'saving' | 'failed';

/** Keeps the document after every change; one write at a time, and always the newest. */
export function useKeeping(): Keeping {
  const bench = useBench();
  const [keeping, setKeeping] = useState<Keeping>('saved');
  useEffect(() => {
    let writing = false;
    let changed = false;
    const write = async () => {
      changed = true;
      if (writing) return;
      writing = true;
      setKeeping('saving');
      try {
        while (changed) {
          changed = false;
          const state = bench.get();
          await keepDocument({ ...state, title: titleOf(state.history.files), saved: Date.now() });
        }
        setKeeping('saved');
      } catch {
        setKeeping('failed');
      } finally {
        writing = false;
      }
    };
    return bench.subscribe(() => void write());
  }, [bench]);
  return keeping;
}
