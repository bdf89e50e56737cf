import { setTimeout as rest } from 'node:timers/promises';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { streamSSE } from 'hono/streaming';
import { HEARTBEAT, PATIENCE, WAYS } from '../../protocol/answers.ts';
import { listenRequest } from '../../protocol/requests.ts';
import type { Keeper } from '../live/keeper.ts';
import type { Role } from '../store/rows.ts';
import type { Broadcast } from '../told/broadcast.ts';
import { type Bindings, isFault, languageOf, read, refuse } from './asking.ts';
import type { Gate, Shown } from './gate.ts';
import { tightened } from './tightened.ts';

/** Devices of one secret that are told at once; a further one takes the place of the oldest. */
const MOST_DEVICES: Record<Role, number> = { seat: 6, console: 20, co: 20, projector: 20 };
/** Milliseconds in which a device must take the last thing that it is sent. */
const TO_TAKE = 5000;

export interface Listening {
  keeper: Keeper;
  broadcast: Broadcast;
  gate: Gate;
}

/** The streams of what changes, and the questions for lines that let no stream through. */
export function listening({ keeper, broadcast, gate }: Listening) {
  const app = new Hono<Bindings>();
  const devices = new Map<string, Set<() => void>>();

  /** Counts a device; `off` is called when it must make way for another. Gives what uncounts it. */
  function count({ who, role }: Shown, off: () => void): () => void {
    const all = devices.get(who) ?? new Set();
    if (all.size >= MOST_DEVICES[role]) [...all][0]!();
    devices.set(who, all.add(off));
    return () => {
      all.delete(off);
      if (all.size === 0) devices.delete(who);
    };
  }

  app.post(`/${WAYS.listen}`, async (c) => {
    const bearer = await gate.bearerOf(c, 'listen');
    if (isFault(bearer)) return refuse(c, bearer);
    const asked = await read(c, listenRequest);
    if (isFault(asked)) return refuse(c, asked);
    // Throws here, while an answer with a status can still be given.
    keeper.open(bearer.class);
    const language = languageOf(c);
    c.header('X-Accel-Buffering', 'no');
    const told = streamSSE(c, async (stream) => {
      let untaken = 0;
      const send = async (event: string, data = ''): Promise<void> => {
        untaken += 1;
        await stream.writeSSE({ event, data });
        untaken -= 1;
      };
      const known = { ...asked.known };
      const leave = broadcast.add({ bearer, language, known, send: (news) => send('told', news) });
      // A stream with nothing to say must still show that it lets things through.
      const beat = setInterval(() => untaken === 0 && void send('beat'), HEARTBEAT);
      void send('beat');
      const again = await new Promise<boolean>((gone) => {
        // Never all at once, where a whole class came at once.
        const timer = setTimeout(() => over(true), PATIENCE * (0.75 + Math.random() / 2));
        const uncount = count(bearer, () => over(false));
        stream.onAbort(() => over(false));
        function over(come: boolean): void {
          clearTimeout(timer);
          uncount();
          gone(come);
        }
      });
      clearInterval(beat);
      leave();
      // One that made way comes back like one whose line was cut: not at once.
      if (!again) return;
      const taken = send('again').then(() => true);
      if (!(await Promise.race([taken, rest(TO_TAKE, false)]))) c.env.outgoing.destroy();
    });
    return tightened(told, c.req.header('accept-encoding'));
  });

  app.post(`/${WAYS.ask}`, compress({ encoding: 'gzip' }), async (c) => {
    const bearer = await gate.bearerOf(c, 'listen');
    if (isFault(bearer)) return refuse(c, bearer);
    const asked = await read(c, listenRequest);
    if (isFault(asked)) return refuse(c, asked);
    keeper.open(bearer.class);
    const news = await new Promise<string | null>((answer) => {
      const language = languageOf(c);
      let leave = (): void => undefined;
      const finish = (found: string | null): void => {
        clearTimeout(timer);
        uncount();
        queueMicrotask(() => leave());
        answer(found);
      };
      const timer = setTimeout(finish, asked.soon ? 0 : PATIENCE, null);
      const uncount = count(bearer, () => finish(null));
      c.req.raw.signal.addEventListener('abort', () => finish(null));
      const send = async (found: string): Promise<void> => finish(found);
      leave = broadcast.add({ bearer, language, known: { ...asked.known }, send });
    });
    c.header('Content-Type', 'application/json');
    return c.body(news ?? `{"now":${Date.now()},"parts":{}}`);
  });

  return app;
}
