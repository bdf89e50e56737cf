/**
 * The addresses of the game, below wherever it is installed. A name after a colon stands for one part;
 * the build writes a page for every address, and one for every scenario, so that each can be reloaded.
 */
export const ADDRESSES = [
  '',
  'play/:scenario',
  'replay',
  'glossary',
  'class',
  'class/console',
  'class/projector',
  'join',
  'join/:code',
  'seat',
  'studio',
  'studio/edit',
  'studio/open',
  'studio/play',
  'studio/print',
] as const;
export type Address = (typeof ADDRESSES)[number];

export interface Found {
  address: Address;
  parts: Record<string, string>;
}

/** Which address a path is, if it is one, in a game that is installed below `below`. */
export function findAddress(path: string, below: string): Found | undefined {
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
