import { createContext, useContext } from 'react';
import type { LineState } from '../../../classroom/client/index.ts';
import type { ConsoleTold } from '../../../classroom/protocol/console-told.ts';
import type { ConsoleWish } from '../../../classroom/protocol/requests.ts';
import type { Keys } from '../links/links.ts';

/** What the parts of the console show and what they may ask for. */
export interface Leading {
  told: ConsoleTold;
  keys: Keys;
  line: LineState;
  /** Wishes that are not acknowledged yet. */
  waiting: number;
  /** Milliseconds by which the server's clock is ahead of this device's. */
  ahead: number;
  /** Something on the way holds streams back. */
  asking: boolean;
  /** Sends a wish; a refusal is said by the frame, never lost. Resolves to whether it was taken. */
  send(command: ConsoleWish['command'], text?: string): Promise<boolean>;
}

export const LeadingContext = createContext<Leading | null>(null);

/** The class that this console leads. */
export function useLeading(): Leading {
  const leading = useContext(LeadingContext);
  if (!leading) throw new Error('a part of the console stands outside of its class');
  return leading;
}
