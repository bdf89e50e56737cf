/** What a tab holds on a save that other tabs could write too. */
export interface Claim {
  /** Takes the save back from whichever tab holds it. */
  renew(): void;
  close(): void;
}

/**
 * Takes a save for this tab: of several tabs of a browser, the one that asked last keeps it. The
 * others are told, and must not write again; if they did, a match would turn back by itself.
 */
export function claim(save: string, onLost: () => void): Claim {
  // An old browser has no channels: there the tab that writes last still wins, untold.
  if (typeof BroadcastChannel === 'undefined') return { renew: () => {}, close: () => {} };
  const channel = new BroadcastChannel(`hub-and-spokes:${save}`);
  // A channel never hears itself, and nothing is said on it but that the save was taken.
  channel.onmessage = onLost;
  const renew = () => channel.postMessage('taken');
  renew();
  return { renew, close: () => channel.close() };
}
