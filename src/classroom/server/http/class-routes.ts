import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import type { z } from 'zod';
import { type Fault, HEARTBEAT, type Here, PATIENCE, WAYS } from '../../protocol/answers.ts';
import {
  consoleSay,
  joinRequest,
  listenRequest,
  memberSay,
  openRequest,
} from '../../protocol/requests.ts';
import type { ClassLanguage } from '../../telling/index.ts';
import { doorOf } from '../live/admission.ts';
import type { Bearer, Keeper } from '../live/keeper.ts';
import { OtherVersion } from '../live/live-class.ts';
import { same } from '../secrets.ts';
import type { Broadcast } from '../told/broadcast.ts';
import { fileOf } from './class-files.ts';
import type { Limits } from './limits.ts';
import { fromOurPages } from './origin.ts';

/** A pasted list of six hundred names is the largest thing that anybody sends. */
const MOST_BYTES = 64 * 1024;

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

export interface ClassRoutes {
  keeper: Keeper;
  broadcast: Broadcast;
  limits: Limits;
  /** Asked of whoever opens a class; undefined if anybody may. */
  key: string | undefined;
  publicUrl: string | undefined;
  /** The address by which others in the room reach this server, if it is open to them. */
  room: () => string | null;
}

type Ask = Context<{ Bindings: HttpBindings }>;

const refuse = (c: Ask, fault: Fault) => c.json(fault, STATUS[fault.code]);
const addressOf = (c: Ask): string => getConnInfo(c).remote.address ?? '';

async function read<Schema extends z.ZodType>(
  c: Ask,
  schema: Schema,
): Promise<z.output<Schema> | Fault> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  return { code: 'malformed', where: found.error.issues[0]?.path.join('.') ?? '' };
}

const isFault = (value: object): value is Fault =>
  'code' in value && Object.hasOwn(STATUS, String(value.code));

/** The ways by which devices speak with the class server. */
export function classRoutes({ keeper, broadcast, limits, key, publicUrl, room }: ClassRoutes) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use(
    secureHeaders({ referrerPolicy: 'no-referrer', crossOriginResourcePolicy: 'same-origin' }),
  );
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.json({ code: 'too-large' }, 413) }));
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (!fromOurPages(c.req.header('origin'), c.req.header('host'), publicUrl)) {
      return refuse(c, { code: 'wrong-origin' });
    }
    return next();
  });
  app.onError((error, c) => {
    if (error instanceof OtherVersion) {
      return refuse(c, { code: 'other-version', where: error.message });
    }
    console.error(error);
    return refuse(c, { code: 'server' });
  });
  app.notFound((c) => c.json({ code: 'malformed', where: c.req.path }, 404));

  /** Whoever shows a secret, or why nobody is let through. */
  async function bearerOf(
    c: Ask,
    what: 'say' | 'listen',
  ): Promise<(Bearer & { who: string }) | Fault> {
    const address = addressOf(c);
    const [, secret = ''] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    const found = keeper.bearer(secret);
    if (!found) {
      const often = !(await limits.allow('guess', address));
      return { code: often ? 'too-often' : 'no-such-secret' };
    }
    const who = `${found.class} ${found.role} ${found.member ?? ''}`;
    return (await limits.allow(what, who)) ? { ...found, who } : { code: 'too-often' };
  }

  app.get(`/${WAYS.here}`, (c) => {
    const here: Here = { classes: true, keyed: key !== undefined, room: room() };
    return c.json(here);
  });

  app.post(`/${WAYS.open}`, async (c) => {
    if (!(await limits.allow('open', addressOf(c)))) return refuse(c, { code: 'too-often' });
    const wish = await read(c, openRequest);
    if (isFault(wish)) return refuse(c, wish);
    if (key !== undefined && !same(wish.key ?? '', key)) {
      await limits.allow('guess', addressOf(c));
      return refuse(c, { code: 'key-needed' });
    }
    const opened = await keeper.openClass(wish);
    return isFault(opened) ? refuse(c, opened) : c.json({ ...opened, room: room() });
  });

  app.get(`/${WAYS.door}`, async (c) => {
    const address = addressOf(c);
    if (!(await limits.allow('join', address)) || (await limits.guessing(address))) {
      return refuse(c, { code: 'too-often' });
    }
    const row = keeper.classBy(c.req.query('code') ?? '');
    if (row) return c.json(doorOf(keeper.open(row.id)));
    await limits.allow('guess', address);
    return refuse(c, { code: 'no-such-class' });
  });

  app.post(`/${WAYS.join}`, async (c) => {
    const address = addressOf(c);
    if (!(await limits.allow('join', address)) || (await limits.guessing(address))) {
      return refuse(c, { code: 'too-often' });
    }
    const wish = await read(c, joinRequest);
    if (isFault(wish)) return refuse(c, wish);
    const joined = await keeper.join(wish);
    if (!isFault(joined)) return c.json(joined);
    if (joined.code === 'no-such-class') await limits.allow('guess', address);
    return refuse(c, joined);
  });

  app.post(`/${WAYS.say}`, async (c) => {
    const bearer = await bearerOf(c, 'say');
    if (isFault(bearer)) return refuse(c, bearer);
    if (bearer.role === 'seat') {
      const said = await read(c, memberSay);
      if (isFault(said)) return refuse(c, said);
      return c.json(await keeper.sayAsMember(bearer.class, bearer.member!, said.wishes));
    }
    if (bearer.role === 'projector') return refuse(c, { code: 'no-such-secret' });
    const said = await read(c, consoleSay);
    if (isFault(said)) return refuse(c, said);
    return c.json(await keeper.sayAsConsole(bearer.class, said.wishes, bearer.role));
  });

  const languageOf = (c: Ask): ClassLanguage =>
    c.req.header('accept-language')?.startsWith('ko') ? 'ko' : 'en';

  app.post(`/${WAYS.listen}`, async (c) => {
    const bearer = await bearerOf(c, 'listen');
    if (isFault(bearer)) return refuse(c, bearer);
    const asked = await read(c, listenRequest);
    if (isFault(asked)) return refuse(c, asked);
    // Throws here, while an answer with a status can still be given.
    keeper.open(bearer.class);
    const language = languageOf(c);
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const send = (event: string, data: string) => {
        stream.writeSSE({ event, data }).catch(() => stream.abort());
      };
      const known = { ...asked.known };
      const leave = broadcast.add({ bearer, language, known, send: (news) => send('told', news) });
      const beat = setInterval(() => send('beat', ''), HEARTBEAT);
      // A stream with nothing to say must still show that it lets things through.
      send('beat', '');
      await new Promise<void>((gone) => stream.onAbort(gone));
      clearInterval(beat);
      leave();
    });
  });

  app.post(`/${WAYS.ask}`, async (c) => {
    const bearer = await bearerOf(c, 'listen');
    if (isFault(bearer)) return refuse(c, bearer);
    const asked = await read(c, listenRequest);
    if (isFault(asked)) return refuse(c, asked);
    const news = await new Promise<string | null>((answer) => {
      const language = languageOf(c);
      let leave = (): void => undefined;
      const timer = setTimeout(() => finish(null), PATIENCE);
      const finish = (found: string | null): void => {
        clearTimeout(timer);
        queueMicrotask(() => leave());
        answer(found);
      };
      c.req.raw.signal.addEventListener('abort', () => finish(null));
      leave = broadcast.add({ bearer, language, known: { ...asked.known }, send: finish });
    });
    c.header('Content-Type', 'application/json');
    return c.body(news ?? `{"now":${Date.now()},"parts":{}}`);
  });

  app.get(`/${WAYS.file}`, async (c) => {
    const bearer = await bearerOf(c, 'say');
    if (isFault(bearer)) return refuse(c, bearer);
    if (bearer.role !== 'console' && bearer.role !== 'co') {
      return refuse(c, { code: 'no-such-secret' });
    }
    const file = fileOf(keeper.open(bearer.class), c.req.query('as') ?? '');
    if (!file) return refuse(c, { code: 'malformed', where: 'as' });
    c.header('Content-Type', file.type);
    c.header('Content-Disposition', `attachment; filename="${file.name}"`);
    return c.body(file.text);
  });

  return getRequestListener(app.fetch);
}
