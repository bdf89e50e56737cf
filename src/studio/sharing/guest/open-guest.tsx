import type { ReactNode } from 'react';
import { findDocument, isBroken } from '../../kept/documents.ts';
import { type Arriving, arrive } from '../in/arrive.ts';
import { LINK_SIGN } from '../in/unlink.ts';
import { GuestPage } from './GuestPage.tsx';
import { GUEST_SIGN } from './guest.ts';
import { NoGuest } from './NoGuest.tsx';

async function arriving(): Promise<Arriving | null> {
  const [sign, rest] = [location.hash.slice(1, 2), location.hash.slice(2)];
  if (sign === LINK_SIGN) return { letters: rest };
  if (sign !== GUEST_SIGN) return null;
  const kept = await findDocument(rest).catch(() => undefined);
  return kept && !isBroken(kept) ? { files: kept.history.files } : null;
}

/** `/studio/open`: something of a stranger, from a link or from files that were brought. */
export async function openGuest(): Promise<ReactNode> {
  const asked = await arriving();
  if (!asked) return <NoGuest />;
  const arrived = await arrive(asked);
  return arrived.ok ? <GuestPage {...arrived} /> : <NoGuest refusal={arrived.refusal} />;
}
