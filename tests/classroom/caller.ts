import type { Heard, Joined, Opened, ToldParts } from '../../src/classroom/protocol/answers.ts';
import { WAYS } from '../../src/classroom/protocol/answers.ts';
import type {
  ConsoleWish,
  JoinRequest,
  MemberWish,
  OpenRequest,
} from '../../src/classroom/protocol/requests.ts';

export interface Answer<Body> {
  status: number;
  body: Body;
}

let wishes = 0;
/** A name that no other wish has. */
export const wishId = (): string => `wish${String(wishes++).padStart(8, '0')}`;

/** Speaks with a class server as a device would, and keeps every byte that came back. */
export function caller(address: string, secret = '') {
  const bytes: string[] = [];
  const told: Record<string, unknown> = {};
  const known: Record<string, string> = {};

  async function send<Body>(way: string, body?: unknown, headers = {}): Promise<Answer<Body>> {
    const response = await fetch(address + way, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(secret ? { Authorization: `Bearer ${secret}` } : {}),
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    bytes.push(text);
    return { status: response.status, body: (text ? JSON.parse(text) : null) as Body };
  }

  return {
    bytes,
    told,
    send,
    open: (wish: OpenRequest) => send<Opened>(WAYS.open, wish),
    join: (wish: JoinRequest) => send<Joined>(WAYS.join, wish),
    say: (...list: (Omit<MemberWish, 'wish'> | Omit<ConsoleWish, 'wish'>)[]) =>
      send<Heard[]>(WAYS.say, { wishes: list.map((each) => ({ wish: wishId(), ...each })) }),
    /** What is new, put together with what was told before. */
    async ask(): Promise<Record<string, unknown>> {
      const { status, body } = await send<ToldParts>(WAYS.ask, { known, soon: true });
      if (status !== 200) throw new Error(JSON.stringify(body));
      for (const [part, { tag, value }] of Object.entries(body.parts)) {
        known[part] = tag;
        told[part] = value;
      }
      return told;
    },
  };
}

export type Caller = ReturnType<typeof caller>;
