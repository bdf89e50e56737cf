import { type Fault, HEARTBEAT, type Heard, type ToldParts, WAYS } from '../protocol/answers.ts';
import { call } from './call.ts';
import { askOnce, type Ears, type Ended, listenToStream } from './listen.ts';
import { outbox, type Shelf } from './outbox.ts';
import { patience, rest, whenBack } from './waiting.ts';

/** `offline`: nothing comes back just now. `over`: the server will not have this secret again. */
export type LineState = 'connecting' | 'live' | 'offline' | 'over';

/** How things stand between a device and its class; never changed in place. */
export interface Standing<Told> {
  told: Partial<Told>;
  state: LineState;
  /** Wishes that are kept here and not yet acknowledged. */
  waiting: number;
  /** Why it is over. */
  fault: Fault | null;
  /** Milliseconds by which the server's clock is ahead of this device's. */
  ahead: number;
  /** Something on the way holds streams back: the device asks again and again instead. */
  asking: boolean;
}

export interface Connection<Told, Command extends { kind: string }> {
  standing: () => Standing<Told>;
  subscribe: (listener: () => void) => () => void;
  /** Sends a wish as soon as there is a line. Resolves with its answer. */
  say: (command: Command, text?: string) => Promise<Heard>;
  /** From now on told in another language, where the console is. */
  speak: (language: string) => void;
  close: () => void;
}

export interface Line {
  base: string;
  secret: string;
  language: string;
  shelf: Shelf | null;
}

/** Faults after which asking again would change nothing. */
const LASTING: readonly Fault['code'][] = ['no-such-secret', 'other-version', 'wrong-origin'];

const isFault = (ended: Ended | 'answered'): ended is Fault => typeof ended === 'object';

/** Connects a device to its class, and keeps it so until it is closed. */
export function connect<Told, Command extends { kind: string }>(
  line: Line,
): Connection<Told, Command> {
  const { base, secret, shelf } = line;
  const caller = { base, secret };
  const box = outbox<Command>(`hub:outbox:${secret.slice(0, 8)}`, shelf);
  const listeners = new Set<() => void>();
  const closed = new AbortController();
  const tags: Record<string, string> = {};
  let { language } = line;
  let hearing = new AbortController();
  let heardAt = Date.now();
  let sending = false;
  let standing: Standing<Told> = {
    ...{ told: {}, state: 'connecting', waiting: box.size, fault: null, ahead: 0, asking: false },
  };

  function stand(part: Partial<Standing<Told>>): void {
    standing = { ...standing, ...part };
    for (const listener of listeners) listener();
  }

  const ears: Ears = {
    known: () => tags,
    alive: () => {
      heardAt = Date.now();
      if (standing.state !== 'live') stand({ state: 'live' });
    },
    told: ({ now, parts }: ToldParts) => {
      const fresh: Record<string, unknown> = {};
      for (const [part, { tag, value }] of Object.entries(parts)) {
        tags[part] = tag;
        fresh[part] = value;
      }
      stand({ told: { ...standing.told, ...fresh }, ahead: now - Date.now() });
    },
  };

  function ended(fault: Fault): boolean {
    if (!LASTING.includes(fault.code)) return false;
    stand({ state: 'over', fault });
    return true;
  }

  async function listen(): Promise<void> {
    let streams = true;
    let soon = false;
    for (let tries = 0; !closed.signal.aborted; ) {
      hearing = new AbortController();
      const began = Date.now();
      const asking = { ...caller, language };
      const how: Ended | 'answered' = await (streams
        ? listenToStream(asking, ears, hearing.signal)
        : askOnce(asking, ears, hearing.signal, soon));
      if (closed.signal.aborted) return;
      if (isFault(how) && ended(how)) return;
      // Where a proxy holds streams back, questions still come through.
      soon = how === 'silent';
      if (soon) {
        streams = false;
        stand({ state: 'connecting', asking: true });
      }
      if (how === 'answered' || how === 'again' || hearing.signal.aborted || soon) {
        tries = 0;
        continue;
      }
      // It was the line, then, and the next one may let streams through.
      streams = true;
      if (standing.asking) stand({ asking: false });
      if (Date.now() - began > 5000) tries = 0;
      stand({ state: 'offline' });
      await rest(patience(tries++), closed.signal, whenBack);
    }
  }

  /** Sends what waits, oldest first, until nothing does. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    let most: number | undefined;
    for (let tries = 0; box.size > 0 && !closed.signal.aborted; ) {
      const wishes = box.next(most);
      const answer = await call<Heard[]>(caller, WAYS.say, { wishes });
      if (answer.ok) {
        box.answered(answer.body);
        stand({ waiting: box.size });
        most = undefined;
        tries = 0;
        continue;
      }
      const { fault } = answer;
      if (fault.code === 'malformed' || fault.code === 'too-large') {
        // One of them cannot be read: found by sending them one by one, and answered with a no.
        if (wishes.length > 1) most = 1;
        else box.answered([{ wish: wishes[0]!.wish, ok: false, refusal: 'not-allowed' }]);
        stand({ waiting: box.size });
        continue;
      }
      if (fault.code !== 'no-line' && ended(fault)) break;
      if (fault.code === 'no-line') stand({ state: 'offline' });
      await rest(patience(tries++), closed.signal, whenBack);
    }
    sending = false;
  }

  // A phone that wakes up, or comes into another network, holds on to a line that is gone.
  const forget = whenBack(() => {
    if (Date.now() - heardAt > 2 * HEARTBEAT) hearing.abort();
  });

  void listen();
  void send();

  return {
    standing: () => standing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(command, text) {
      const answer = box.add(command, text);
      stand({ waiting: box.size });
      void send();
      return answer;
    },
    speak(next) {
      if (next === language) return;
      language = next;
      hearing.abort();
    },
    close() {
      forget();
      closed.abort();
      hearing.abort();
    },
  };
}
