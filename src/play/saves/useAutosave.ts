import { useEffect, useRef, useState } from 'react';
import { type Playthrough, recordOf } from '../../game/index.ts';
import type { Draft } from '../player/draft/draft.ts';
import { autosaveOf, SAVE_FORMAT, type Save } from './save.ts';
import { keepSave } from './store.ts';

export function saveOf(
  playthrough: Playthrough,
  draft: Draft,
  id: string,
  name: string | null,
): Save {
  const { match, state } = playthrough;
  return {
    format: SAVE_FORMAT,
    id,
    name,
    scenario: match.scenario.id,
    turn: state.turn,
    turns: match.scenario.turns.length,
    phase: state.phase,
    saved: Date.now(),
    record: recordOf(playthrough),
    draft,
  };
}

/** Keeps the match after every step and every touch of the draft. Tells whether this browser keeps anything. */
export function useAutosave(playthrough: Playthrough, draft: Draft): { keeps: boolean } {
  const [keeps, setKeeps] = useState(true);
  const newest = useRef({ playthrough, draft });
  const writing = useRef(false);
  useEffect(() => {
    newest.current = { playthrough, draft };
    // While one is being written, only the newest of those that come waits.
    if (writing.current) return;
    const write = async () => {
      writing.current = true;
      try {
        for (let kept = null; kept !== newest.current; ) {
          kept = newest.current;
          const id = autosaveOf(kept.playthrough.match.scenario.id);
          await keepSave(saveOf(kept.playthrough, kept.draft, id, null));
        }
        setKeeps(true);
      } catch {
        setKeeps(false);
      } finally {
        writing.current = false;
      }
    };
    void write();
  }, [playthrough, draft]);
  return { keeps };
}
