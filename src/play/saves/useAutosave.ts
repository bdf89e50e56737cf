import { useEffect, useRef, useState } from 'react';
import type { Playthrough } from '../../game/index.ts';
import type { Draft } from '../player/draft/draft.ts';
import { useOrigin } from '../player/origin/origin.ts';
import { autosaveOf, saveOf } from './save.ts';
import { keepSave } from './store.ts';
import { useClaim } from './useClaim.ts';

interface Autosave {
  /** Whether this tab keeps the match, another one does, or the browser keeps nothing. */
  kept: 'here' | 'elsewhere' | 'nowhere';
  goOnHere(): void;
}

/** Keeps the match after every step and every touch of the draft, as long as it is this tab's. */
export function useAutosave(playthrough: Playthrough, draft: Draft): Autosave {
  const { document } = useOrigin();
  const id = autosaveOf(playthrough.match.scenario.id, document);
  const { mine, goOnHere } = useClaim(id);
  const [keeps, setKeeps] = useState(true);
  const newest = useRef({ playthrough, draft });
  const writing = useRef(false);
  useEffect(() => {
    if (!mine) return;
    newest.current = { playthrough, draft };
    // While one is being written, only the newest of those that come waits.
    if (writing.current) return;
    const write = async () => {
      writing.current = true;
      try {
        for (let kept = null; kept !== newest.current; ) {
          kept = newest.current;
          await keepSave(saveOf(kept.playthrough, kept.draft, id, null, document));
        }
        setKeeps(true);
      } catch {
        setKeeps(false);
      } finally {
        writing.current = false;
      }
    };
    void write();
  }, [document, id, mine, playthrough, draft]);
  const here = keeps ? 'here' : 'nowhere';
  return { kept: mine ? here : 'elsewhere', goOnHere };
}
