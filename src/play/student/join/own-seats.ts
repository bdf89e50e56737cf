import type { Door } from '../../../classroom/protocol/answers.ts';
import { shelf } from '../../lesson/useLine.ts';

const PLACE = 'hub:seats';

/** Seats that were taken in this browser: secrets by class. A code alone may stand for a whole term. */
function seats(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(shelf()?.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

type Class = Pick<Door, 'code' | 'opened'>;

const keyOf = ({ code, opened }: Class): string => `${code} ${opened}`;

export const ownSeat = (of: Class): string | null => seats()[keyOf(of)] ?? null;

export function keepSeat(of: Class, secret: string): void {
  try {
    shelf()?.setItem(PLACE, JSON.stringify({ ...seats(), [keyOf(of)]: secret }));
  } catch {
    // The address of the seat's page holds the secret too.
  }
}
