import type { Fault } from '../protocol/answers.ts';

/** What a request came to. `no-line`: nothing came back at all. */
export type Called<Body> =
  | { ok: true; body: Body }
  | { ok: false; fault: Fault | { code: 'no-line' } };

export interface Caller {
  /** Where the game is installed, with a slash at the end. */
  base: string;
  secret: string | null;
  /** In which language to be told, where it is not the person's own. */
  language?: string;
}

export function headersFor({ secret, language }: Caller): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (secret !== null) headers.Authorization = `Bearer ${secret}`;
  if (language !== undefined) headers['Accept-Language'] = language;
  return headers;
}

async function faultOf(response: Response): Promise<Fault | { code: 'no-line' }> {
  const said: unknown = await response.json().catch(() => null);
  // Somebody else's page, such as a school's proxy asking for a password, is no answer of ours.
  if (typeof said !== 'object' || said === null || !('code' in said)) return { code: 'no-line' };
  return said as Fault;
}

/** A line that swallows everything would keep somebody waiting for minutes: after this it is none. */
const LONGEST = 12_000;

/** One request of the class server: a GET without a body, else a POST. */
export async function call<Body>(
  caller: Caller,
  way: string,
  body?: unknown,
  signal: AbortSignal = AbortSignal.timeout(LONGEST),
): Promise<Called<Body>> {
  try {
    const response = await fetch(caller.base + way, {
      method: body === undefined ? 'GET' : 'POST',
      headers: headersFor(caller),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
    });
    if (!response.ok) return { ok: false, fault: await faultOf(response) };
    return { ok: true, body: (await response.json()) as Body };
  } catch {
    return { ok: false, fault: { code: 'no-line' } };
  }
}
