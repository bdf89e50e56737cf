import { useEffect, useState } from 'react';
import { useLeading } from '../leading.ts';

/** Milliseconds in which a second press is most likely the same one: nobody skips a step by a double click. */
const DOUBLE = 900;

/** The next step, once for each step that is shown. */
export function useOnward(): { ready: boolean; goOn(): void } {
  const { told, send, waiting } = useLeading();
  const { step, turn } = told.lesson;
  const [ready, setReady] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new step is guarded anew
  useEffect(() => {
    setReady(false);
    const timer = setTimeout(() => setReady(true), DOUBLE);
    return () => clearTimeout(timer);
  }, [step, turn]);
  // Nor by a second press while the first has not come through.
  const open = ready && waiting === 0 && step !== 'debrief';
  return {
    ready: open,
    goOn: () => {
      if (open) void send({ kind: step === 'lobby' ? 'start' : 'advance' });
    },
  };
}
