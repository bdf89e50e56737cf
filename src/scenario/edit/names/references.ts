import type { Path } from '../../read/places.ts';
import type { Value } from '../edit.ts';
import { matching, valueAlong } from './matching.ts';

/** What can be named. An argument may point at options and at other arguments alike. */
export type Kind =
  | 'seat'
  | 'desk'
  | 'turn'
  | 'option'
  | 'argument'
  | 'call'
  | 'promise'
  | 'event'
  | 'flag'
  | 'source';

/** A place of the structure that names something. */
export interface Reference {
  path: Path;
  id: string;
  /** The name is itself the key that ends the path. */
  key: boolean;
  kinds: readonly Kind[];
}

/** Everything that changes gauges, sets inputs or raises flags. */
const IMPACTS = [
  'turns.*.options.*.*',
  'events.*',
  'promises.*.kept',
  'promises.*.bent',
  'promises.*.broken',
  'calls.*.outcomes.*',
  'calls.*.answers.*',
  'calls.*.fallout',
];
const DEBATES = ['turns.*', 'turns.*.cabinets.*'];
const OUTLOOKS = ['', 'cabinets.*.'];

const inImpacts = (...ends: string[]) => IMPACTS.flatMap((at) => ends.map((end) => `${at}.${end}`));
const inDebates = (...ends: string[]) => DEBATES.flatMap((at) => ends.map((end) => `${at}.${end}`));

/** Where a value names something. */
const VALUES: readonly [kinds: readonly Kind[], patterns: readonly string[]][] = [
  [
    ['seat'],
    [
      'hub',
      'pairs.*.between.*',
      'calls.*.seat',
      'promises.*.from',
      'promises.*.to',
      'turns.*.proposal.with.*',
      'turns.*.history.signed.*',
      ...OUTLOOKS.map((at) => `${at}tieShown`),
      ...inImpacts('effects.*.seat', 'effects.*.with', 'sets.*.seat'),
    ],
  ],
  [['desk'], inDebates('notes.*', 'arguments.*.desk')],
  [['turn'], ['calls.*.turns.*', 'events.*.turns.*', 'promises.*.until']],
  [['call'], ['promises.*.test']],
  [['promise'], ['turns.*.options.*.*.makes.*', 'turns.*.proposal.promise']],
  [['option'], ['turns.*.history.options.*']],
  [['option', 'argument'], inDebates('arguments.*.supports.*', 'arguments.*.attacks.*')],
  [['argument'], inDebates('arguments.*.echoes')],
];

/** Where keys name something. */
const KEYS: readonly [kinds: readonly Kind[], patterns: readonly string[]][] = [
  [
    ['seat'],
    [
      'inputs',
      'cabinets',
      'turns.*.inputs',
      'turns.*.options',
      'turns.*.cabinets',
      'turns.*.history.options',
    ],
  ],
  [['call'], ['turns.*.history.answers']],
  [['flag'], ['deployments', ...inImpacts('flags')]],
];

const stepsOf = (pattern: string): string[] => pattern.split('.');

/** The fields that name sources, wherever they stand. */
const SOURCE_FIELDS = new Set(['source', 'sources', 'startSources', 'evidence', 'borneOutBy']);

function citations(value: Value, path: Path): Reference[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]): Reference[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!SOURCE_FIELDS.has(key)) return citations(child, here);
    const cited = Array.isArray(child)
      ? child.map((id, at) => ({ id, path: [...here, at] }))
      : [{ id: child, path: here }];
    return cited.flatMap(({ id, path: at }) =>
      typeof id === 'string' ? [{ id, path: at, key: false, kinds: ['source'] }] : [],
    );
  });
}

function listed(structure: Value): Reference[] {
  const values = VALUES.flatMap(([kinds, patterns]) =>
    patterns.flatMap((pattern) =>
      matching(structure, stepsOf(pattern)).flatMap(({ path, value: id }) =>
        typeof id === 'string' ? [{ path, id, key: false, kinds }] : [],
      ),
    ),
  );
  const keys = KEYS.flatMap(([kinds, patterns]) =>
    patterns.flatMap((pattern) =>
      matching(structure, [...stepsOf(pattern), '*']).flatMap(({ path }) => {
        const id = path.at(-1);
        return typeof id === 'string' ? [{ path, id, key: true, kinds }] : [];
      }),
    ),
  );
  return [...values, ...keys];
}

/** Every place where the structure names one of its parts, whatever shape the data have. */
export function referencesIn(structure: Value): Reference[] {
  if (structure === null || typeof structure !== 'object' || Array.isArray(structure)) return [];
  const { sources: _, ...rest } = structure;
  return [...listed(structure), ...citations(rest, [])];
}

/** The first playable seat, whose debates stand on the turns themselves. */
export function leadOf(structure: Value | undefined): string | undefined {
  const playable = matching(structure, ['seats', '*']).find(
    ({ path }) => valueAlong(structure, [...path, 'playable']) === true,
  );
  return playable && String(playable.path[1]);
}

const fits = (pattern: string, path: Path): boolean => {
  const steps = stepsOf(pattern);
  return (
    steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at])
  );
};

/** What may be named at a place of the structure; nothing where a place names nothing. */
export function kindsAt(path: Path): readonly Kind[] | undefined {
  const last = path.at(-1);
  const field = typeof last === 'number' ? path.at(-2) : last;
  if (path[0] !== 'sources' && SOURCE_FIELDS.has(String(field))) return ['source'];
  return VALUES.find(([, patterns]) => patterns.some((pattern) => fits(pattern, path)))?.[0];
}

/** What the keys of a place name. */
export const kindsOfKeys = (path: Path): readonly Kind[] | undefined =>
  KEYS.find(([, patterns]) => patterns.some((pattern) => fits(pattern, path)))?.[0];

/**
 * Within what a name stands alone: desks in a seat, options and arguments in a turn of a seat.
 * Everything else stands alone in the scenario.
 */
export function scopeOf(kind: Kind, path: Path, structure: Value): string {
  const [, first, field, second] = path;
  if (kind !== 'desk' && kind !== 'option' && kind !== 'argument') return '';
  if (path[0] === 'seats') return String(first);
  const told = field === 'history' ? path.at(-1) : undefined;
  const named = field === 'cabinets' || field === 'options' ? second : undefined;
  const seat = String(told ?? named ?? leadOf(structure));
  return kind === 'desk' ? seat : `${first} ${seat}`;
}
