import { availableParallelism } from 'node:os';
import { LINES } from '../../lab/lines.ts';
import { required } from '../options.ts';
import { type Call, WrongUsage } from '../verb.ts';

const MOST_MATCHES = 10_000_000;
const MOST_WORKERS = 64;
/** Below so many matches a worker would take longer to start than to play. */
const FEW = 500;

function wholeUpTo(most: number, value: string): number | undefined {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= 1 && number <= most ? number : undefined;
}

/** How many matches are asked for. */
export function matchesOf(call: Call): number {
  const value = required(call, 'matches');
  const matches = wholeUpTo(MOST_MATCHES, value);
  if (matches !== undefined) return matches;
  throw new WrongUsage(
    call.say('lab:badNumber', { option: '--matches', value, most: MOST_MATCHES }),
  );
}

/** How many threads play. */
export function workersOf({ values, say }: Call, matches: number): number {
  const value = values.workers;
  if (typeof value !== 'string') return matches < FEW ? 1 : availableParallelism();
  const workers = wholeUpTo(MOST_WORKERS, value);
  if (workers !== undefined) return workers;
  throw new WrongUsage(say('lab:badNumber', { option: '--workers', value, most: MOST_WORKERS }));
}

/** The lines that are played: those that were named, or all. */
export function linesOf({ values, say }: Call): string[] {
  const known = Object.keys(LINES);
  if (typeof values.lines !== 'string') return known;
  const named = values.lines.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const allowed = known.join(', ');
    throw new WrongUsage(say('verbs:badValue', { option: '--lines', value: unknown, allowed }));
  }
  return known.filter((name) => named.includes(name));
}
