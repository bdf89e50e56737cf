import type { Value } from '../../../scenario/edit/index.ts';
import { matching, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { leadOf } from '../../../scenario/edit/names/references.ts';
import { nameAt } from '../../../scenario/edit/names/rename.ts';
import {
  GROUP_READINGS,
  MATCH_READINGS,
  SEAT_READINGS,
} from '../../../scenario/format/readings.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE } from '../../forms/schema/schemas.ts';
import { shapeAt } from '../../forms/schema/shape.ts';

/** The names beside a part, among which its own must be the only one of its kind. */
export function namesBeside(structure: Value, path: Path): string[] {
  const [area, at, field, seat] = path;
  // Arguments point at options and at each other by name alone: both share their names.
  const lead = leadOf(structure);
  const holders: Path[] = [path.slice(0, -1)];
  if (area === 'turns' && field === 'options' && path.length === 5) {
    holders.push(
      seat === lead ? ['turns', at!, 'arguments'] : ['turns', at!, 'cabinets', seat!, 'arguments'],
    );
  }
  if (area === 'turns' && path.at(-2) === 'arguments') {
    holders.push(['turns', at!, 'options', field === 'cabinets' ? seat! : (lead ?? '')]);
  }
  if (area === 'questions') {
    holders.splice(
      0,
      1,
      ['questions', 'describe'],
      ['questions', 'analyse'],
      ['questions', 'apply'],
    );
  }
  return holders.flatMap((holder) =>
    matching(valueAlong(structure, holder), ['*']).flatMap(({ path: [step], value }) => {
      const here = [...holder, step!];
      if (here.length === path.length && here.every((each, index) => each === path[index]))
        return [];
      if (typeof step === 'string') return [step];
      const id = typeof value === 'string' ? value : valueAlong(value, ['id']);
      return typeof id === 'string' ? [id] : [];
    }),
  );
}

/** Seats whose name a condition would read as something else. */
const RESERVED_SEATS: ReadonlySet<string> = new Set([
  'all',
  ...Object.keys(GROUP_READINGS),
  ...Object.keys(SEAT_READINGS),
  ...Object.keys(MATCH_READINGS),
]);
const RESERVED_KEYS: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

export type NameProblem = 'empty' | 'pattern' | 'taken' | 'reserved';

const patternOf = (structure: Value, path: Path): RegExp => {
  if (path[0] === 'sources') return /^[A-Z][A-Za-z0-9.]*$/;
  const last = path.at(-1);
  const holder = shapeAt(SCENARIO_SHAPE, path.slice(0, -1), structure)?.shape;
  const own = typeof last === 'string' ? holder?.propertyNames : undefined;
  const item =
    typeof last === 'number' ? shapeAt(SCENARIO_SHAPE, path, structure)?.shape : undefined;
  const id = item?.properties?.id ?? item;
  return new RegExp((own ?? id)?.pattern ?? '^[a-z][a-zA-Z0-9-]*$');
};

/** Why a part cannot go by a name; nothing where it can. */
export function nameProblem(structure: Value, path: Path, name: string): NameProblem | undefined {
  if (name === '') return 'empty';
  if (name.length > 40 || !patternOf(structure, path).test(name)) return 'pattern';
  if (RESERVED_KEYS.has(name)) return 'reserved';
  if (path[0] === 'seats' && path.length === 2 && RESERVED_SEATS.has(name)) return 'reserved';
  return namesBeside(structure, path).includes(name) ? 'taken' : undefined;
}

/** How a new part is called first, by the end of its path. */
const WISHES: readonly [pattern: RegExp, wish: string][] = [
  [/^seats\.[^.]+\.desks\./, 'desk'],
  [/^seats\./, 'seat'],
  [/^sources\./, 'S'],
  [/^promises\./, 'promise'],
  [/^calls\./, 'call'],
  [/^events\./, 'event'],
  [/^flags\./, 'flag'],
  [/interests\.[^.]+$/, 'interest'],
  [/^turns\.\d+$/, 'turn'],
  [/\.options\.[^.]+\.\d+$/, 'option'],
  [/\.arguments\.\d+$/, 'argument'],
  [/\.forecasts\.\d+$/, 'forecast'],
  [/\.leanings\.\d+$/, 'reason'],
  [/endings\.\d+$/, 'ending'],
  [/^goals\./, 'goal'],
  [/^questions\./, 'question'],
];

/** A name that nothing beside the part has yet. */
export function freeName(structure: Value, path: Path, like?: string): string {
  const wish = like ?? WISHES.find(([pattern]) => pattern.test(path.join('.')))?.[1] ?? 'part';
  const stem = wish.replace(/-?\d+$/, '');
  const hyphen = typeof path.at(-1) === 'number' ? '-' : '';
  for (let number = like ? 2 : 1; ; number += 1) {
    const name = `${stem.slice(0, 34)}${stem === 'S' ? '' : hyphen}${number}`;
    if (!nameProblem(structure, path, name)) return name;
    if (number > 999) return name;
  }
}

/** The name of a part, if it has one. */
export const nameOf = (structure: Value, path: Path): string | undefined =>
  nameAt(structure, path)?.name;
