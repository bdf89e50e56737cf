import { useEffect, useState } from 'react';
import type { Heard } from '../../classroom/protocol/answers.ts';

/** Milliseconds after which an acknowledged value must have been told back. */
const LATEST = 2000;

/**
 * What was just wished, shown as waiting until the class says so itself. A refusal takes it back.
 */
export function usePending<Value>(confirmed: Value): {
  shown: Value;
  waiting: boolean;
  wish: (value: Value, send: () => Promise<Heard>) => Promise<void>;
} {
  const [pending, setPending] = useState<{ value: Value } | null>(null);
  const told = pending !== null && pending.value === confirmed;
  useEffect(() => {
    if (told) setPending(null);
  }, [told]);
  return {
    shown: pending ? pending.value : confirmed,
    waiting: pending !== null && !told,
    async wish(value, send) {
      const mine = { value };
      setPending(mine);
      const { ok } = await send();
      const clear = () => setPending((now) => (now === mine ? null : now));
      if (ok) setTimeout(clear, LATEST);
      else clear();
    },
  };
}
