import { wayIn } from '../../instructor/links/links.ts';

/** The way into a class: whole, to be scanned, and as short as it can be typed before the code. */
export function joinAt({ link }: { link: string }): { whole: string; shown: string } {
  const whole = wayIn(link);
  return { whole, shown: whole.replace(/^https?:\/\//, '').replace(/join\/.*$/, 'join') };
}
