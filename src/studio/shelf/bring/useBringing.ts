import { useState } from 'react';
import { guestLink, receive } from '../../sharing/guest/guest.ts';
import { arrive } from '../../sharing/in/arrive.ts';
import type { Refusal } from '../../sharing/in/refusal.ts';
import type { Named } from './dropped.ts';

export type Bringing =
  | { state: 'waiting' }
  | { state: 'opening' }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'nothingKept' };

/** Opens what was brought, keeps it apart, and goes to where it is looked at. */
export function useBringing(): { bringing: Bringing; bring(files: Promise<Named[]>): void } {
  const [bringing, setBringing] = useState<Bringing>({ state: 'waiting' });
  const take = async (files: Promise<Named[]>) => {
    setBringing({ state: 'opening' });
    const arrived = await arrive({ brought: await files });
    if (!arrived.ok) return setBringing({ state: 'refused', refusal: arrived.refusal });
    location.assign(guestLink(await receive(arrived.files, arrived)));
    // From the page of a guest to another guest only what stands behind the `#` changes.
    if (location.pathname.endsWith('/open/')) location.reload();
  };
  return {
    bringing,
    bring: (files) => void take(files).catch(() => setBringing({ state: 'nothingKept' })),
  };
}
