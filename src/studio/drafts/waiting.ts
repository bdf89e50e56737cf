/** What has been typed and is not in the document yet, in whatever field: how each is taken over. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const changed of listeners) changed();
};

export function hold(settle: () => void): void {
  waiting.add(settle);
  tell();
}

export function release(settle: () => void): void {
  if (waiting.delete(settle)) tell();
}

/** Takes everything over that still waits: before an undo, and before the page goes. */
export function settleDrafts(): void {
  for (const settle of [...waiting]) settle();
}

export const anyWaiting = (): boolean => waiting.size > 0;

export function watchWaiting(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
