import type { z } from 'zod';
import { FORMAT } from '../format/version.ts';
import { CODES, type ComplaintCode } from './codes.ts';
import type { Values } from './complaint.ts';
import { fieldsAt } from './fields.ts';
import { suggest } from './nearest.ts';
import { MOST_COMPLAINTS } from './order.ts';
import type { Path, Spot } from './places.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** A complaint that does not know its file yet. */
export interface Said {
  spot: Spot;
  code: ComplaintCode;
  values: Values;
}

const isCode = (word: unknown): word is ComplaintCode =>
  typeof word === 'string' && Object.hasOwn(CODES, word);

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'array' : typeof value;
}

function short(value: unknown): string {
  const text = typeof value === 'object' ? kindOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  return value;
}

/** What a failed `refine` or a condition says of itself: see `params` in scenario/format. */
function ownWords(params: IssueOf<'custom'>['params'], value: unknown): Omit<Said, 'spot'> {
  if (params?.values) return { code: params.complaint, values: params.values };
  const shares = Object.values(value as Record<string, number>);
  const sum = shares.reduce((a, b) => a + b, 0);
  return { code: params?.complaint, values: { sum: Math.round(sum * 1000) / 1000 } };
}

function choice(value: unknown, allowed: readonly unknown[]): Omit<Said, 'spot'> {
  const names = allowed.map(String);
  const values = { value: short(value), allowed: names.join(', ') };
  return { code: 'not-one-of', values: { ...values, ...suggest(String(value), names) } };
}

function tooSmall(issue: IssueOf<'too_small'>, value: unknown, field: string): Omit<Said, 'spot'> {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string') return { code: 'empty-text', values: { field } };
  if (issue.origin === 'array') return { code: 'too-few', values: { minimum } };
  return { code: 'too-small', values: { value: short(value), minimum } };
}

function tooBig(issue: IssueOf<'too_big'>, value: unknown): Omit<Said, 'spot'> {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return { code: 'too-many-characters', values: { maximum } };
  if (issue.origin === 'array') return { code: 'too-many', values: { maximum } };
  return { code: 'too-large', values: { value: short(value), maximum } };
}

function badFormat(issue: IssueOf<'invalid_format'>, value: unknown): Omit<Said, 'spot'> {
  const code = isCode(issue.message) ? issue.message : 'bad-url';
  return { code, values: { value: short(value) } };
}

function wrong(issue: Issue, value: unknown, field: string): Omit<Said, 'spot'> {
  const mayBeMissing = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  if (value === undefined && mayBeMissing) return { code: 'missing-field', values: { field } };
  if (issue.code === 'too_small') return tooSmall(issue, value, field);
  if (issue.code === 'too_big') return tooBig(issue, value);
  if (issue.code === 'invalid_format') return badFormat(issue, value);
  if (issue.code === 'custom') return ownWords(issue.params, value);
  if (issue.code === 'invalid_union' && 'options' in issue)
    return choice(value, issue.options ?? []);
  if (issue.code === 'invalid_value') {
    if (field !== 'format') return choice(value, issue.values);
    const newer = typeof value === 'number' && value > FORMAT;
    const code = newer ? 'format-newer' : 'format-unknown';
    return { code, values: { value: short(value), known: FORMAT } };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return { code: 'wrong-type', values: { field, expected, received: kindOf(value) } };
}

/** What zod found, in the scenario's own terms. */
export function saidOf(issue: Issue, schema: z.ZodType, data: unknown): Said[] {
  const path = issue.path as Path;
  const field = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path, data);
    return issue.keys.slice(0, MOST_COMPLAINTS + 1).map((key) => ({
      code: 'unknown-field',
      values: { field: short(key), known: known.join(', '), ...suggest(key, known) },
      spot: { path: [...path, key], key: true },
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inside) => ({
      ...wrong(inside, field, field),
      spot: { path, key: true },
    }));
  }
  const at =
    issue.code === 'custom' && issue.params?.at !== undefined
      ? { at: Number(issue.params.at) }
      : {};
  return [{ ...wrong(issue, valueAt(data, path), field), spot: { path, ...at } }];
}
