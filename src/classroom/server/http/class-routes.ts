import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { type Here, WAYS } from '../../protocol/answers.ts';
import { consoleSay, joinRequest, memberSay, openRequest } from '../../protocol/requests.ts';
import { doorOf } from '../live/admission.ts';
import type { Keeper } from '../live/keeper.ts';
import { OtherVersion } from '../live/live-class.ts';
import { report } from '../report.ts';
import { same } from '../secrets.ts';
import type { Broadcast } from '../told/broadcast.ts';
import { addressOf, type Bindings, isFault, read, refuse } from './asking.ts';
import { fileOf } from './class-files.ts';
import { gate as gateOf } from './gate.ts';
import type { Limits } from './limits.ts';
import { listening } from './listening.ts';
import { fromOurPages } from './origin.ts';

/** A pasted list of six hundred names is the largest thing that anybody sends. */
const MOST_BYTES = 64 * 1024;

/** An answer is data for our own pages: nothing that anybody opens, frames or embeds. */
const HEADERS = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'no-referrer',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'SAMEORIGIN',
  // Whether a whole host speaks https alone is for whoever runs it to say.
  strictTransportSecurity: false,
});

export interface ClassRoutes {
  keeper: Keeper;
  broadcast: Broadcast;
  limits: Limits;
  /** Asked of whoever opens a class; undefined if anybody may. */
  key: string | undefined;
  publicUrl: string | undefined;
  /** Whether a proxy of ours stands before this server and says who asks. */
  proxied: boolean;
  /** The address by which others in the room reach this server, if it is open to them. */
  room: () => string | null;
}

/** The ways by which devices speak with the class server. */
export function classRoutes(settings: ClassRoutes) {
  const { keeper, broadcast, limits, key, publicUrl, proxied, room } = settings;
  const app = new Hono<Bindings>();
  const gate = gateOf(keeper, limits, proxied);

  app.use(HEADERS);
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
    report(error);
    return refuse(c, { code: 'server' });
  });
  app.notFound((c) => c.json({ code: 'malformed', where: c.req.path }, 404));

  app.get(`/${WAYS.here}`, (c) => {
    const here: Here = { classes: true, keyed: key !== undefined, room: room() };
    return c.json(here);
  });

  app.post(`/${WAYS.open}`, async (c) => {
    const address = addressOf(c, proxied);
    const often = !(await limits.allow('open', address)) || (await limits.spent('key', address));
    if (often) return refuse(c, { code: 'too-often' });
    const wish = await read(c, openRequest);
    if (isFault(wish)) return refuse(c, wish);
    if (key !== undefined && !same(wish.key ?? '', key)) {
      await limits.allow('key', address);
      return refuse(c, { code: 'key-needed' });
    }
    const opened = await keeper.openClass(wish);
    return isFault(opened) ? refuse(c, opened) : c.json({ ...opened, room: room() });
  });

  app.get(`/${WAYS.door}`, async (c) => {
    const found = await gate.classOf(c, c.req.query('code') ?? '');
    return isFault(found) ? refuse(c, found) : c.json(doorOf(keeper.open(found.id)));
  });

  app.post(`/${WAYS.join}`, async (c) => {
    const wish = await read(c, joinRequest);
    if (isFault(wish)) return refuse(c, wish);
    const found = await gate.classOf(c, wish.code);
    if (isFault(found)) return refuse(c, found);
    const joined = await keeper.join(found.id, wish);
    return isFault(joined) ? refuse(c, joined) : c.json(joined);
  });

  app.post(`/${WAYS.say}`, async (c) => {
    const bearer = await gate.bearerOf(c, 'say');
    if (isFault(bearer)) return refuse(c, bearer);
    if (bearer.role === 'projector') return refuse(c, { code: 'no-such-secret' });
    if (bearer.role === 'seat') {
      const said = await read(c, memberSay);
      if (isFault(said)) return refuse(c, said);
      const { wishes } = said;
      if (!(await limits.allow('seat', bearer.who, wishes.length - 1)))
        return refuse(c, { code: 'too-often' });
      return c.json(await keeper.sayAsMember(bearer.class, bearer.member!, wishes));
    }
    const said = await read(c, consoleSay);
    if (isFault(said)) return refuse(c, said);
    return c.json(await keeper.sayAsConsole(bearer.class, said.wishes, bearer.role));
  });

  app.get(`/${WAYS.file}`, async (c) => {
    const bearer = await gate.bearerOf(c, 'file');
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

  app.route('/', listening({ keeper, broadcast, gate }));
  return getRequestListener(app.fetch);
}
