/** `?continue` in the address means a match is being played; with a value, the save that it goes on from. */
const CONTINUE = 'continue';

export function savedInAddress(): string | null {
  return new URLSearchParams(location.search).get(CONTINUE);
}

/** A step of the browser's history, so that its back button leads to the first page of the scenario. */
export function enterMatch(): void {
  history.pushState(null, '', withMatch());
}

/** The match goes on from its own save from now on, whichever one it was taken up from. */
export function stayInMatch(): void {
  history.replaceState(null, '', withMatch());
}

/** The first page of the scenario, without a new step of the history. */
export function leaveMatch(): void {
  const asked = new URLSearchParams(location.search);
  asked.delete(CONTINUE);
  history.replaceState(null, '', `?${asked}${location.hash}`);
}

function withMatch(): string {
  const asked = new URLSearchParams(location.search);
  asked.set(CONTINUE, '');
  // The name of a document of the studio stands behind the `#`.
  return `?${asked}${location.hash}`;
}
