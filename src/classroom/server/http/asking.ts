import type { HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Fault } from '../../protocol/answers.ts';
import type { ClassLanguage } from '../../telling/index.ts';
import { forwarded, neighbour } from './address.ts';

export type Bindings = { Bindings: HttpBindings };
export type Ask = Context<Bindings>;

const STATUS: Record<Fault['code'], 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500> = {
  malformed: 400,
  'too-large': 413,
  'too-often': 429,
  'no-such-class': 404,
  'no-such-secret': 401,
  'wrong-origin': 403,
  'door-locked': 409,
  'class-full': 409,
  'class-over': 409,
  'name-taken': 409,
  'name-refused': 409,
  'key-needed': 403,
  'no-such-scenario': 404,
  server: 500,
  'other-version': 409,
};

export const refuse = (c: Ask, fault: Fault) => c.json(fault, STATUS[fault.code]);

export const isFault = (value: object): value is Fault =>
  'code' in value && Object.hasOwn(STATUS, String(value.code));

/** What a request holds, or where it is wrong. */
export async function read<Schema extends z.ZodType>(
  c: Ask,
  schema: Schema,
): Promise<z.output<Schema> | Fault> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  return { code: 'malformed', where: found.error.issues[0]?.path.join('.') ?? '' };
}

/** Who asks, as far as limits go. `proxied`: whether a proxy of ours stands before this server. */
export function addressOf(c: Ask, proxied: boolean): string {
  const seen = proxied ? forwarded(c.req.header('x-forwarded-for')) : undefined;
  return neighbour(seen ?? getConnInfo(c).remote.address ?? '');
}

export const languageOf = (c: Ask): ClassLanguage =>
  c.req.header('accept-language')?.startsWith('ko') ? 'ko' : 'en';
