import type { Value } from '../../../scenario/edit/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';

/** What an agent reads and a person does not, and the other way round. */
const OF_AGENTS = new Set(['willingness', 'signs', 'lean', 'leanings']);
const OF_PEOPLE = new Set(['frames', 'gate', 'makes']);

const SELDOM = new Set([
  'tutorial',
  'leadsTo',
  'basedOn',
  'later',
  'with',
  'borneOutBy',
  'hindsight',
  'echoes',
  'hand',
  'deployments',
  'sets',
  'flags',
  'startSources',
  'stamina',
  'blindSpots',
  'tieShown',
  'proposal',
]);

/** Whether a field that is left out stands among those that one seldom needs. */
export function isRare(path: Path, name: string, structure: Value | undefined): boolean {
  if (path.length === 5 && path[2] === 'options') {
    const playable = valueAlong(structure, ['seats', path[3]!, 'playable']) === true;
    if (OF_AGENTS.has(name)) return playable;
    if (OF_PEOPLE.has(name)) return !playable;
  }
  // Most effects strike whoever acts, and always.
  if (path.at(-2) === 'effects' && (name === 'seat' || name === 'when')) return true;
  // The world at the start is what flags are for.
  return SELDOM.has(name) && !(path.length === 0 && name === 'flags');
}
