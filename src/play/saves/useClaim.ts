import { useCallback, useEffect, useRef, useState } from 'react';
import { type Claim, claim } from './claim.ts';

/** Takes a save for this tab for as long as it is shown; another tab may take it, and this one take it back. */
export function useClaim(save: string): { mine: boolean; goOnHere(): void } {
  const [mine, setMine] = useState(true);
  const held = useRef<Claim | null>(null);
  useEffect(() => {
    const own = claim(save, () => setMine(false));
    held.current = own;
    return () => own.close();
  }, [save]);
  const goOnHere = useCallback(() => {
    held.current?.renew();
    setMine(true);
  }, []);
  return { mine, goOnHere };
}
