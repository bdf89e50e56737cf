/**
 * The addresses of the game, below wherever it is installed. A name after a colon stands for one part;
 * the build writes a page for every address, and one for every scenario, so that each can be reloaded.
 */
export const ADDRESSES = [''] as const;
export type Address = (typeof ADDRESSES)[number];

/** Where the game is installed, with a slash at the end. Built code lies in `assets/` just below it. */
export const root: string = import.meta.env.DEV
  ? '/'
  : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;

export interface Found {
  address: Address;
  parts: Record<string, string>;
}

/** Which address a path is, if it is one. */
export function findAddress(path: string, below: string = root): Found | undefined {
  if (!path.startsWith(below)) return undefined;
  const steps = path
    .slice(below.length)
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .filter(Boolean);
  for (const address of ADDRESSES) {
    const parts = matchSteps(address, steps);
    if (parts) return { address, parts };
  }
  return undefined;
}

function matchSteps(address: Address, steps: string[]): Record<string, string> | undefined {
  const wanted = address.split('/').filter(Boolean);
  if (wanted.length !== steps.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [i, want] of wanted.entries()) {
    const step = readable(steps[i] ?? '');
    if (want.startsWith(':')) parts[want.slice(1)] = step;
    else if (want !== step) return undefined;
  }
  return parts;
}

/** A stray `%` in a mistyped address must not stop the page that says so. */
function readable(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The link to a screen: `linkTo('play/:scenario', { scenario: 'third-approach' })`. */
export function linkTo(address: Address, parts: Record<string, string> = {}): string {
  const steps = address
    .split('/')
    .map((step) => (step.startsWith(':') ? encodeURIComponent(parts[step.slice(1)] ?? '') : step));
  return `${root}${steps
    .map((step) => `${step}/`)
    .join('')
    .replace(/^\/$/, '')}`;
}
