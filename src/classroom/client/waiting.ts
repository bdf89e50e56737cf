/** Milliseconds before the next try: twice as long each time, up to two seconds, and never in step with others. */
export function patience(tries: number, random = Math.random): number {
  const longest = Math.min(2000, 250 * 2 ** tries);
  return longest / 2 + (longest / 2) * random();
}

/** Waits, but no longer than until `early` is called or the signal falls. */
export function rest(ms: number, signal: AbortSignal, early: (wake: () => void) => () => void) {
  return new Promise<void>((done) => {
    const finish = (): void => {
      clearTimeout(timer);
      forget();
      signal.removeEventListener('abort', finish);
      done();
    };
    const timer = setTimeout(finish, ms);
    const forget = early(finish);
    signal.addEventListener('abort', finish);
  });
}

/**
 * Calls back when the line is said to be up again or the page is looked at again. Outside a page
 * nobody says so.
 */
export function whenBack(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const looked = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', looked);
  return () => {
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', looked);
  };
}
