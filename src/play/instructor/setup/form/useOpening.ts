import { useState } from 'react';
import { newSeed } from '../../../player/start/seed.ts';
import { setupOf } from '../draft/draft.ts';
import type { Listed } from '../draft/pasted-list.ts';
import { consolesOf, type KeptClass, keepClass } from '../kept/classes.ts';
import { openClass } from '../server/ask.ts';
import { holdDoor } from '../server/hold-door.ts';
import { type FaultShown, shownFault } from './fault-shown.ts';
import type { Drafting } from './useDraft.ts';

interface Wish {
  drafting: Drafting;
  list: Listed[];
  /** The class whose join link this one takes over. */
  keep: KeptClass | undefined;
  onOpened(opened: KeptClass): void;
}

export interface Opening {
  busy: boolean;
  fault: FaultShown | null;
  key: string;
  setKey(key: string): void;
  open(rehearsal: boolean): void;
}

/** Opens the class that was set up, and keeps the way back into it. */
export function useOpening({ drafting, list, keep, onOpened }: Wish): Opening {
  const { draft, words } = drafting;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultShown | null>(null);
  const [key, setKey] = useState('');
  const open = async (rehearsal: boolean) => {
    setBusy(true);
    setFault(null);
    const answer = await openClass({
      setup: setupOf(draft, newSeed(), rehearsal),
      list,
      earlier: rehearsal ? [] : consolesOf(draft.scenario),
      ...(keep && !rehearsal ? { keep: { code: keep.code, secret: keep.console } } : {}),
      ...(key === '' ? {} : { key }),
    });
    setBusy(false);
    if (!answer.ok) return setFault(shownFault(answer.fault));
    const { opened } = answer;
    const dealt = draft.form === 'parallel' || draft.form === 'alliance';
    if (dealt && draft.dealing === 'hand' && !rehearsal) {
      await holdDoor(opened.console);
    }
    const kept = {
      ...opened,
      scenario: draft.scenario,
      name: words.title,
      opened: Date.now(),
      rehearsal,
    };
    keepClass(kept);
    onOpened(kept);
  };
  return { busy, fault, key, setKey, open: (rehearsal) => void open(rehearsal) };
}
