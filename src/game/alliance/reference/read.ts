import {
  EFFORT_LETTERS,
  OPTIONAL_SHOCKS,
  REQUIRED_SHOCKS,
  type ReferenceCase,
  STATE_LETTERS,
} from './case.ts';

export type ReferenceProblem =
  | 'not-an-object'
  | 'not-a-number'
  | 'missing'
  | 'unknown-key'
  | 'out-of-range'
  | 'effort-above-one';

/** Why a case cannot be computed; `path` leads to the spot, as in `shocks.om` or `[3].state.T`. */
export interface ReferenceRefusal {
  readonly ok: false;
  readonly path: string;
  readonly problem: ReferenceProblem;
}

type Read = { readonly ok: true; readonly value: ReferenceCase } | ReferenceRefusal;
type Range = readonly [lowest: number, highest: number];

const SHARE: Range = [0, 1];
/** Growth per year: a fifth of what is missing to full capacity, lost or won, is a war or a miracle. */
const GROWTH: Range = [-0.2, 0.2];
const CHANGE: Range = [-1, 1];
/** A step of no time has no slope; the lower edge is any length above zero. */
const STEP: Range = [Number.MIN_VALUE, 1];
/** Shares written in decimals may add up to a hair above one. */
const ROUNDING = 1e-9;

// `out` and `next` are what a case comes to; a file of results can be read again.
const PARTS = ['state', 'shocks', 'effort', 'frame', 'dt', 'events', 'out', 'next'];

/** Checks one case of unknown origin. `at` is where it stands in its document. */
export function readReference(value: unknown, at: string): Read {
  const problem = firstProblem(value, at);
  if (problem) return problem;
  // Every part has been checked, key by key; only events may be left out.
  const { events = {}, ...rest } = value as Omit<ReferenceCase, 'events'> & Partial<ReferenceCase>;
  return { ok: true, value: { ...rest, events } };
}

function firstProblem(value: unknown, at: string): ReferenceRefusal | null {
  if (!isObject(value)) return refuse(at, 'not-an-object');
  const part = (name: string) => (at === '' ? name : `${at}.${name}`);
  return (
    unknownKey(value, PARTS, at) ??
    numbers(value.state, part('state'), STATE_LETTERS, [], () => SHARE) ??
    numbers(value.shocks, part('shocks'), REQUIRED_SHOCKS, OPTIONAL_SHOCKS, shockRange) ??
    numbers(value.effort, part('effort'), EFFORT_LETTERS, [], () => SHARE) ??
    effortAboveOne(value.effort, part('effort')) ??
    number(value.frame, part('frame'), SHARE) ??
    number(value.dt, part('dt'), STEP) ??
    numbers(value.events ?? {}, part('events'), [], STATE_LETTERS, () => CHANGE)
  );
}

function shockRange(shock: string): Range {
  return shock === 'g' ? GROWTH : SHARE;
}

function effortAboveOne(effort: unknown, at: string): ReferenceRefusal | null {
  const { B, I, M } = effort as ReferenceCase['effort'];
  return B + I + M > 1 + ROUNDING ? refuse(at, 'effort-above-one') : null;
}

function numbers(
  value: unknown,
  at: string,
  required: readonly string[],
  optional: readonly string[],
  rangeOf: (key: string) => Range,
): ReferenceRefusal | null {
  if (value === undefined) return refuse(at, 'missing');
  if (!isObject(value)) return refuse(at, 'not-an-object');
  const unknown = unknownKey(value, [...required, ...optional], at);
  if (unknown) return unknown;
  for (const key of required) {
    if (!Object.hasOwn(value, key)) return refuse(`${at}.${key}`, 'missing');
  }
  for (const key of Object.keys(value)) {
    const problem = number(value[key], `${at}.${key}`, rangeOf(key));
    if (problem) return problem;
  }
  return null;
}

function number(value: unknown, at: string, [lowest, highest]: Range): ReferenceRefusal | null {
  if (value === undefined) return refuse(at, 'missing');
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(at, 'not-a-number');
  return value < lowest || value > highest ? refuse(at, 'out-of-range') : null;
}

function unknownKey(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  at: string,
): ReferenceRefusal | null {
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger === undefined) return null;
  return refuse(at === '' ? stranger : `${at}.${stranger}`, 'unknown-key');
}

function refuse(path: string, problem: ReferenceProblem): ReferenceRefusal {
  return { ok: false, path, problem };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
