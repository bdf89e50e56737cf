import { required } from '../options.ts';
import { type Call, WrongUsage } from '../verb.ts';

const MOST_MATCHES = 10_000_000;

/** How many matches are asked for. */
export function matchesOf(call: Call): number {
  const value = required(call, 'matches');
  const matches = Number(value);
  if (/^\d+$/.test(value) && matches >= 1 && matches <= MOST_MATCHES) return matches;
  throw new WrongUsage(call.say('lab:badMatches', { value, most: MOST_MATCHES }));
}
