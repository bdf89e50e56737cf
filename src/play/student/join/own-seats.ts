import { shelf } from '../../lesson/useLine.ts';

const PLACE = 'hub:seats';

/** Seats that were taken in this browser: secrets by join code. */
function seats(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(shelf()?.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export const ownSeat = (code: string): string | null => seats()[code] ?? null;

export function keepSeat(code: string, secret: string): void {
  try {
    shelf()?.setItem(PLACE, JSON.stringify({ ...seats(), [code]: secret }));
  } catch {
    // The address of the seat's page holds the secret too.
  }
}
