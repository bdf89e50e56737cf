import type { Settings } from '../../../game/index.ts';
import { TENSIONS, type Tension } from '../../../game/index.ts';
import { newSeed, seedIn } from './seed.ts';

const isTension = (name: string): name is Tension => Object.hasOwn(TENSIONS, name);

/** The settings of a link's query: a seat, a seed, a tension. What it lacks or gets wrong is as ever. */
export function wishedSettings(query: string, playable: readonly string[]): Settings {
  const asked = new URLSearchParams(query);
  const [seat, tension] = [asked.get('seat'), asked.get('tension') ?? ''];
  return {
    people: playable.includes(seat ?? '') ? [seat!] : playable.slice(0, 1),
    seed: seedIn(asked.get('seed') ?? '') ?? newSeed(),
    tension: isTension(tension) ? tension : 'tense',
    switches: {},
  };
}

/** The query that `wishedSettings` reads. */
export function queryFor(seat: string, { seed, tension }: Settings): string {
  return `?${new URLSearchParams({ seat, seed: String(seed), tension })}`;
}
