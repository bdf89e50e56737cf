import { useState } from 'react';
import { type Performance, perform, type Script } from '../../lab/golden/index.ts';
import type { Playable } from '../checking/useChecked.tsx';

interface Played {
  playable: Playable;
  script: Script;
  performance: Performance;
  /** How it stood before the last edit; null once something was said since. */
  before: Performance | null;
}

/** Whether a script only goes on from where another one stands. */
function goesOn(next: Script, { script, performance }: Played): boolean {
  const { commands, ...rest } = next;
  const { commands: said, ...before } = script;
  return (
    performance.halt === null &&
    said.every((command, at) => command === commands[at]) &&
    JSON.stringify(rest) === JSON.stringify(before)
  );
}

function played(playable: Playable, script: Script, last: Played | null): Played {
  const edited = last !== null && last.playable !== playable;
  const from = last && !edited && goesOn(script, last) ? last.performance : undefined;
  const performance = perform(playable.scenario, script, from);
  const before = edited && last.script === script ? last.performance : null;
  return { playable, script, performance, before };
}

/** How the script stands in this version of the document: played anew after every edit. */
export function usePerformance(playable: Playable, script: Script): Played {
  const [last, setLast] = useState(() => played(playable, script, null));
  if (last.playable === playable && last.script === script) return last;
  const next = played(playable, script, last);
  setLast(next);
  return next;
}
