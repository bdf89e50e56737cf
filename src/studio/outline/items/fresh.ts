import type { Value } from '../../../scenario/edit/index.ts';
import { namedFrom } from '../../../scenario/edit/names/known.ts';
import { childOf, valueAlong } from '../../../scenario/edit/names/matching.ts';
import { kindsAt } from '../../../scenario/edit/names/references.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { SCENARIO_SHAPE } from '../../forms/schema/schemas.ts';
import { type Shape, shapeAt } from '../../forms/schema/shape.ts';
import { dayBetween } from './day-between.ts';
import { thatFit } from './seats-that-fit.ts';

/** What the schema cannot know: with what a part of some kind begins, by the end of its path. */
const BEGINNINGS: readonly [pattern: RegExp, value: Value][] = [
  [/^seats\.[^.]+$/, { kind: 'spoke', emblem: 'gate', start: {} }],
  [/^seats\.[^.]+\.desks\.[^.]+\.weights$/, { freedom: 0.5, support: 0.5 }],
  [/(^|\.)interests\.[^.]+\.reads$/, 'support'],
  [/\.comes$/, 'support > 0.5'],
  [/\.leanings\.\d+\.when$/, 'turn >= 1'],
  [/(^|\.)endings\.0$/, { when: 'support > 0.5' }],
  [/\.by$/, 0.05],
  [/\.(offset|lean)$/, 0],
  // Raised; only at the start of the match they lie.
  [/\.flags\.[^.]+$/, 1],
  [/^sources\.[^.]+$/, { kind: 'fact', title: '' }],
];

const isObject = (value: Value | undefined): value is { [key: string]: Value } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A day between the last turn and the end, or after the last turn. */
function nextDay(structure: Value): string {
  const dates = [childOf(structure, 'turns')].flat().map((turn) => childOf(turn, 'date'));
  const written = (day: Value | undefined) => (typeof day === 'string' ? day : '');
  return dayBetween(written(dates.at(-1)), written(childOf(structure, 'ends')));
}

function number({ minimum = 0, maximum, default: usual }: Shape): number {
  if (typeof usual === 'number') return usual;
  return minimum === 0 && maximum === 1 ? 0.5 : Math.max(minimum, 0);
}

function text(shape: Shape, path: Path, structure: Value): string {
  if (shape.enum) return shape.enum[0] ?? '';
  const [list, at, field] = path.slice(-3);
  if (field === 'id' && typeof at === 'number')
    return `${String(list).replace(/s$/, '')}-${at + 1}`;
  const kinds = kindsAt(path);
  if (kinds?.includes('source')) return 'assumption';
  if (kinds) return thatFit(structure, path, namedFrom(structure, kinds, path))[0]?.id ?? '';
  return shape.pattern?.includes('\\d{4}') ? nextDay(structure) : '';
}

/** What a part holds when it is new: as little as its shape allows. */
export function freshValue(path: Path, structure: Value, given?: Value): Value {
  const begun = given ?? BEGINNINGS.find(([pattern]) => pattern.test(path.join('.')))?.[1];
  if (begun !== undefined && !isObject(begun)) return begun;
  const shape = shapeAt(SCENARIO_SHAPE, path, begun ?? valueAlong(structure, path))?.shape;
  if (!shape) return begun ?? '';
  if (shape.const !== undefined) return shape.const;
  switch (shape.type) {
    case 'object': {
      const keys = new Set([...(shape.required ?? []), ...Object.keys(begun ?? {})]);
      const value = Object.fromEntries(
        [...keys].map((key) => [key, freshValue([...path, key], structure, begun?.[key])]),
      );
      return value;
    }
    case 'array': {
      const count =
        [shape.items].flat().length > 1 ? [shape.items].flat().length : (shape.minItems ?? 0);
      return Array.from({ length: count }, (_, at) => freshValue([...path, at], structure));
    }
    case 'boolean':
      return shape.default === true;
    case 'number':
    case 'integer':
      return number(shape);
    default:
      return text(shape, path, structure);
  }
}
