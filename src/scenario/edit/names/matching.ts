import type { Path } from '../../read/places.ts';
import type { Value } from '../edit.ts';

export interface Matched {
  path: Path;
  value: Value;
}

/** What one step leads to; an index of a list is a number. */
export function childOf(value: Value | undefined, step: string | number): Value | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What stands at a path; nothing where it leads nowhere, whatever the data. */
export const valueAlong = (value: Value | undefined, path: Path): Value | undefined =>
  path.reduce<Value | undefined>((at, step) => childOf(at, step), value);

function children(value: Value): Matched[] {
  if (Array.isArray(value)) return value.map((child, at) => ({ path: [at], value: child }));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([key, child]) => ({ path: [key], value: child }));
}

/** Everything that a pattern leads to; `*` is any one step. Data of another shape leads nowhere. */
export function matching(value: Value | undefined, pattern: Path, path: Path = []): Matched[] {
  if (value === undefined) return [];
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path, value }];
  const next =
    step === '*'
      ? children(value)
      : [{ path: [step], value: childOf(value, step) }].filter(
          (child) => child.value !== undefined,
        );
  return next.flatMap((child) => matching(child.value, rest, [...path, ...child.path]));
}
