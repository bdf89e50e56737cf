import { useEffect, useState } from 'react';
import type { Here } from '../../../../classroom/protocol/answers.ts';
import { askHere } from './ask.ts';

/** What answers where this page came from: nothing yet, no class server, or one. */
export function useHere(): { here: Here | null | 'asked'; again(): void } {
  const [here, setHere] = useState<Here | null | 'asked'>('asked');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let late = false;
    void askHere().then((answer) => {
      if (!late && asked >= 0) setHere(answer);
    });
    return () => {
      late = true;
    };
  }, [asked]);
  return { here, again: () => setAsked((times) => times + 1) };
}
