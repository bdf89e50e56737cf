/** What a tab holds on a record that other tabs could write too. */
export interface Claim {
  /** Resolves when every tab that held the record before has written what it still had to write. */
  taken: Promise<void>;
  /** Takes the record back from whichever tab holds it. */
  renew(): void;
  close(): void;
}

/** Within this time another tab says that it is there; alone, nobody waits longer. */
const HEARD_MS = 120;
/** A tab that said so and then hangs is not waited for. */
const PATIENCE_MS = 3000;

type Said = 'taken' | 'leaving' | 'left';

/**
 * Takes a record for this tab: of several tabs of a browser, the one that asked last keeps it. The
 * others are told, and must not write again; if they did, a match would turn back by itself. What
 * `onLost` still has to write is waited for.
 */
export function claim(record: string, onLost: () => void | Promise<void>): Claim {
  // An old browser has no channels: there the tab that writes last still wins, untold.
  if (typeof BroadcastChannel === 'undefined') {
    return { taken: Promise.resolve(), renew: () => {}, close: () => {} };
  }
  const channel = new BroadcastChannel(`hub-and-spokes:${record}`);
  let closed = false;
  const say = (said: Said) => {
    if (!closed) channel.postMessage(said);
  };
  let leaving = 0;
  let heard = () => {};
  // A channel never hears itself.
  channel.onmessage = async ({ data }: MessageEvent<Said>) => {
    if (data === 'taken') {
      say('leaving');
      await onLost();
      return say('left');
    }
    leaving += data === 'leaving' ? 1 : -1;
    heard();
  };
  const taken = new Promise<void>((free) => {
    const alone = setTimeout(free, HEARD_MS);
    heard = () => {
      clearTimeout(alone);
      if (leaving <= 0) free();
      else setTimeout(free, PATIENCE_MS);
    };
  });
  say('taken');
  return {
    taken,
    renew: () => say('taken'),
    close() {
      closed = true;
      channel.close();
    },
  };
}
