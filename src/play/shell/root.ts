import type { Address } from './addresses.ts';

/** Where the game is installed, with a slash at the end. Built code lies in `assets/` just below it. */
export const root: string = import.meta.env.DEV
  ? '/'
  : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;

/** The link to a screen: `linkTo('play/:scenario', { scenario: 'third-approach' })`. */
export function linkTo(address: Address, parts: Record<string, string> = {}): string {
  const steps = address
    .split('/')
    .filter(Boolean)
    .map((step) => (step.startsWith(':') ? encodeURIComponent(parts[step.slice(1)] ?? '') : step));
  return root + steps.map((step) => `${step}/`).join('');
}
